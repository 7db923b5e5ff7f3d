using Twiplomacy.SampleData.Facts;

namespace Twiplomacy.SampleData.Panels;

/// <summary>A country by its ISO code, with the word its made-up handles use and the first edition that has it.</summary>
public sealed record Country(string Code, string Name, string Token, string Region, int FirstEdition)
{
    /// <summary>The European Union holds offices as a country does, and is not counted among the countries.</summary>
    public static Country EuropeanUnion { get; } = new("EU", "European Union", "EU", "Europe", 2012);

    public static IReadOnlyList<Country> All { get; } =
    [
        .. FactTable.Read("countries.csv").Select(row => new Country(
            row.Text("country"), row.Text("name"), row.Text("token"), row.Text("region"), row.Number("first_edition"))),
    ];

    public static Country Get(string code) =>
        code == "EU" ? EuropeanUnion : All.Single(country => country.Code == code);
}
