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

    [Fact]
    public void Every_text_has_a_normal_form()
    {
        Assert.Equal("\u00E9", WellFormedText.Normalised("e\u0301", NormalizationForm.FormC));
        foreach (var odd in (string[])["\uD800", "\uDC00", "\uFFFE", "\uFFFF", "\uFDD0", "\uD83F\uDFFE"])
            Assert.Equal("a\uFFFDb", WellFormedText.Normalised($"a{odd}b", NormalizationForm.FormKD));
        Assert.NotEmpty(SearchText.WordsOf("\uFFFE \uD800x"));
    }
}
