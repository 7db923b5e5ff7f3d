using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Text;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Text;

public sealed class OutsideNameTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("world-leaders-2014", true)]
    [InlineData("2014", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("A", false)]
    [InlineData("a_b", false)]
    [InlineData("a/b", false)]
    [InlineData("a\n", false)]
    public void A_slug_is_small_letters_digits_and_hyphens(string text, bool isValid) => Assert.Equal(isValid, Slug.IsValid(text));

    [Fact]
    public void A_slug_has_64_letters_at_most()
    {
        Assert.True(Slug.IsValid(new string('a', 64)));
        Assert.False(Slug.IsValid(new string('a', 65)));
    }

    [Theory]
    [InlineData("Our week on X", true)]
    [InlineData("  외교부 – Ministère  ", true)]
    [InlineData("\U0001F1EB\U0001F1F7", true)]
    [InlineData("", false)]
    [InlineData(" \t ", false)]
    [InlineData("two\nlines", false)]
    [InlineData("two\u2028lines", false)]
    [InlineData("turned \u202Eround", false)]
    [InlineData("turned \u2067round", false)]
    [InlineData("nothing\0", false)]
    [InlineData("half\uD800", false)]
    [InlineData("no character \uFDD0", false)]
    [InlineData("twelve letters and more", false)]
    public void A_line_is_what_a_person_can_type_and_read(string text, bool isLine) => Assert.Equal(isLine, OutsideText.IsLine(text, 22));

    [Theory]
    [InlineData("C:/Users/x/follows.csv", "follows.csv")]
    [InlineData("C:\\Users\\x\\follows.csv", "follows.csv")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("fol\u202Elows\n.csv", "follows.csv")]
    [InlineData("\u0007", "upload")]
    [InlineData(null, "upload")]
    public void A_file_name_is_its_last_part_without_what_cannot_be_shown(string? given, string shown) => Assert.Equal(shown, OutsideText.FileName(given));

    [Fact]
    public void The_same_name_is_the_same_text() => Assert.Equal(OutsideText.Line("Se\u0301ne\u0301gal "), OutsideText.Line("S\u00E9n\u00E9gal"));

    [Fact]
    public void Every_text_has_a_normal_form()
    {
        Assert.Equal("\u00E9", OutsideText.Normalised("e\u0301", NormalizationForm.FormC));
        foreach (var odd in (string[])["\uD800", "\uDC00", "\uFFFE", "\uFFFF", "\uFDD0", "\uD83F\uDFFE"])
            Assert.Equal("a\uFFFDb", OutsideText.Normalised($"a{odd}b", NormalizationForm.FormKD));
        Assert.NotEmpty(SearchText.WordsOf("\uFFFE \uD800x"));
    }
}
