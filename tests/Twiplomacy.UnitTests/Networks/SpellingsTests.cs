using FsCheck;
using FsCheck.Fluent;
using Twiplomacy.Networks.Reading;
using Twiplomacy.Networks.Vertices;
using Xunit;

namespace Twiplomacy.UnitTests.Networks;

public sealed class SpellingsTests
{
    private static readonly char[] Letters = [.. "@@aAbBzZ019_.-[`{äÄİıß"];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.NonEmptyListOf(Gen.Elements(Letters)).Select(letters => new string([.. letters])),
        Gen.Choose(14, 22).SelectMany(length => Gen.ArrayOf(Gen.Elements("@12345678901aA".ToCharArray()), length)).Select(letters => new string(letters)));

    /// <summary>The table sees by the hash alone whether ids may be spellings of one handle, so no two spellings may have two.</summary>
    [Fact]
    public void Spellings_of_one_handle_have_one_hash() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        foreach (var spelling in (string[])[text.ToLowerInvariant(), text.ToUpperInvariant(), "@" + text, text.TrimStart('@')])
            if (spelling.Length > 0 && spelling != text && Spellings.HandleOf(spelling) == Spellings.HandleOf(text)) Assert.True(AreSeen(text, spelling), $"{text} and {spelling}");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("@12345678901234567", "12345678901234567")]
    [InlineData("@a", "A")]
    [InlineData("@a-name-of-eighteen", "A-NAME-of-eighteen")]
    public void A_sign_and_the_case_of_letters_make_no_other_handle(string one, string other)
    {
        Assert.Equal(Spellings.HandleOf(one), Spellings.HandleOf(other));
        Assert.True(AreSeen(one, other));
    }

    /// <summary>Whether two ids are one does not depend on what else is in the file.</summary>
    [Theory]
    [InlineData("ä", "Ä")]
    [InlineData("@@a", "a")]
    [InlineData("a", "A")]
    [InlineData("@12345678901234567", "12345678901234567")]
    public void What_else_is_there_joins_no_spellings(string one, string other)
    {
        var alone = NetworkText.CountsOf($"source_handle,target_handle\n{one},z\nz,{other}\n");
        var among = NetworkText.CountsOf($"source_handle,target_handle\n{one},z\nz,{other}\nq,r\nQ,r\n");
        Assert.Equal(alone.Contains("z,1,", StringComparison.Ordinal), among.Contains("z,1,", StringComparison.Ordinal));
    }

    private static bool AreSeen(string one, string other)
    {
        using var table = new VertexTable(16, 1);
        using var names = new VertexNames(table);
        table.Enter();
        names.Intern(one);
        names.Intern(other);
        table.Leave();
        return table.HasSpellings;
    }
}
