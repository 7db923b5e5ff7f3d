using System.Text;
using Twiplomacy.Formats.Text;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Text;

public sealed class DelimitedReaderTests
{
    [Theory]
    [InlineData("a,\"b\nc\",d\ne,f", new[] { "1:a|b\nc|d", "3:e|f" })]
    [InlineData("a,\"b\nc,d", new[] { "1!", "2:c|d" })]
    [InlineData("a\"b,\"c\nd\",e\"f", new[] { "1:a\"b|c\nd|e\"f" })]
    [InlineData("\"a\"\"\n\"\"b\"", new[] { "1:a\"\n\"b" })]
    [InlineData("\"a\nb\n\"c\nd", new[] { "1:a\nb\nc", "4:d" })]
    [InlineData("\"a\n\n\"", new[] { "1:a\n\n" })]
    public void Quotes_run_over_lines_until_they_close(string content, string[] records) => Assert.Equal(records, Read(content));

    [Fact]
    public void Random_text_is_split_as_by_trying_every_number_of_lines()
    {
        var random = new Random(20140625);
        for (var round = 0; round < 20_000; round++)
        {
            var content = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => "a,\"\n \""[random.Next(6)]));
            Assert.Equal(Naive(content), Read(content));
        }
    }

    /// <summary>Each of these took hours when the quotes of every line were looked for in all lines after it.</summary>
    [Theory]
    [InlineData("a\"b,\"c\n")]
    [InlineData("\"a\n")]
    [InlineData("\"a\"\"\n")]
    [InlineData("a,\"\n,\n")]
    [InlineData("\"\",\"\n")]
    public void Quotes_that_never_close_cost_no_more_than_the_lines_are_many(string line)
    {
        var content = string.Concat(Enumerable.Repeat(line, 4_000_000 / line.Length));
        var (reader, records) = (new DelimitedReader(new MemoryStream(Encoding.UTF8.GetBytes(content)), (byte)','), 0L);
        using (reader)
        {
            while (reader.Read()) records++;
        }
        Assert.InRange(records, 1, content.Length);
    }

    private static List<string> Read(string content)
    {
        using var reader = new DelimitedReader(new MemoryStream(Encoding.UTF8.GetBytes(content)), (byte)',');
        var records = new List<string>();
        while (reader.Read())
            records.Add(reader.Problem is null ? Shown(reader.Row, Enumerable.Range(0, reader.Count).Select(field => reader.Text(field))) : $"{reader.Row}!");
        return records;
    }

    private static string Shown(long row, IEnumerable<string> fields) => $"{row}:{string.Join('|', fields)}";

    /// <summary>Takes one line, and as many more as close its quotes; a line whose quotes never close stands alone.</summary>
    private static List<string> Naive(string content)
    {
        var lines = content.Split('\n');
        if (lines[^1].Length == 0) lines = lines[..^1];
        var records = new List<string>();
        for (var line = 0; line < lines.Length; line++)
        {
            if (lines[line].Trim(' ').Length == 0) continue;
            var taken = Enumerable.Range(1, lines.Length - line).FirstOrDefault(count => Fields(string.Join('\n', lines[line..(line + count)])) is not null);
            records.Add(taken == 0 ? $"{line + 1}!" : Shown(line + 1, Fields(string.Join('\n', lines[line..(line + taken)]))!));
            line += Math.Max(taken, 1) - 1;
        }
        return records;
    }

    /// <summary>The fields, or null if the text ends inside a quote.</summary>
    private static List<string>? Fields(string text)
    {
        var fields = new List<string>();
        // A line without a quote keeps the blanks of its fields; in one with quotes those before a quote go.
        for (var at = 0; ; at++)
        {
            var (field, opening) = (new StringBuilder(), at);
            while (opening < text.Length && text[opening] == ' ') opening++;
            if (opening < text.Length && text[opening] == '"')
            {
                for (at = opening + 1; ; at++)
                {
                    if (at >= text.Length) return null;
                    if (text[at] != '"') field.Append(text[at]);
                    else if (at + 1 < text.Length && text[at + 1] == '"') field.Append(text[at++]);
                    else break;
                }
                at++;
                while (at < text.Length && text[at] == ' ') at++;
            }
            while (at < text.Length && text[at] != ',') field.Append(text[at++]);
            fields.Add(field.ToString());
            if (at >= text.Length) return fields;
        }
    }
}
