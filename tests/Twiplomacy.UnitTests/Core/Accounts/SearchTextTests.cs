using Twiplomacy.Core.Accounts;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Accounts;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("cote d'ivoire", "Côte d’Ivoire", true)]
    [InlineData("CÔTE D’IVOIRE", "Cote d'Ivoire", true)]
    [InlineData("etats unis", "États-Unis", true)]
    [InlineData("fabius laurent", "LaurentFabius Laurent Fabius", true)]
    [InlineData("affaires etrang", "Ministère des Affaires étrangères", true)]
    [InlineData("eu_eeas", "eu_eeas European External Action Service", true)]
    [InlineData("fabius russie", "LaurentFabius Laurent Fabius", false)]
    // Without a word nothing is asked for, so nothing is found.
    [InlineData("’ -", "Côte d’Ivoire", false)]
    public void Accents_capitals_punctuation_and_the_order_of_words_do_not_matter(string asked, string text, bool isFound) =>
        Assert.Equal(isFound, SearchText.IsIn(SearchText.WordsOf(asked), text));

    [Fact]
    public void The_underscore_belongs_to_a_handle() => Assert.Equal(["gov_somalia", "mfa", "ru"], SearchText.WordsOf("@Gov_Somalia, MFA.ru"));
}
