using System.Text;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Exports;

/// <summary>Every example that is text says the same in UTF-16, with its byte order mark, whichever of the two bytes comes first.</summary>
public sealed class Utf16Tests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static TheoryData<string> Examples => [.. ExampleTests.Expected.Select(row => (string)row[0])];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_in_UTF_16_is_read_as_in_UTF_8(string file)
    {
        var platform = (string)ExampleTests.Expected.First(row => (string)row[0] == file)[2];
        var text = Strict.GetString(ExampleTests.Bytes(file)).TrimStart('\uFEFF').Replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"", StringComparison.Ordinal);
        var (declaration, expected) = (ExampleTests.Declaration(file, platform), ExampleTests.Read(file));
        foreach (var encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            var reading = Given.Bytes(declaration, ("upload", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]));
            Assert.Equal(expected.Plan.Units.Select(unit => (unit.Format.Id, unit.Platform)), reading.Plan.Units.Select(unit => (unit.Format.Id, unit.Platform)));
            Assert.Equal(expected.Records.Select(Said), reading.Records.Select(Said));
        }
    }

    private static string Said(object record) => record.ToString()!;
}
