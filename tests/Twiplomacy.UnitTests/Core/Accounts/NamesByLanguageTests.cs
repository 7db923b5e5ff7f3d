using Twiplomacy.Core.Accounts;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Accounts;

public sealed class NamesByLanguageTests
{
    [Theory]
    [InlineData("name_fr", true)]
    [InlineData("name", false)]
    [InlineData("name_fra", false)]
    [InlineData("name_FR", false)]
    [InlineData("name_f1", false)]
    [InlineData("surname_fr", false)]
    public void A_column_holds_names_of_a_language_if_it_ends_with_the_code_of_one(string column, bool holds) =>
        Assert.Equal(holds, NamesByLanguage.IsOne(column));

    [Fact]
    public void An_empty_name_is_none() => Assert.Equal(
        new Dictionary<string, string> { ["fr"] = "Allemagne" },
        NamesByLanguage.In(new Dictionary<string, string> { ["name_fr"] = "Allemagne", ["name_de"] = "", ["name"] = "Germany", ["region"] = "Europe" }));

    [Fact]
    public void Columns_without_such_names_have_none() => Assert.Null(NamesByLanguage.In(new Dictionary<string, string> { ["name"] = "Germany" }));
}
