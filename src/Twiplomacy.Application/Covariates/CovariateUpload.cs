using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Covariates;

/// <summary>What is said of a file of pairs that is sent in: a CSV table with the columns from, to, value and, where there are years, year.</summary>
/// <param name="Name">Its name in addresses and formulas; a name that is there already gets a further version.</param>
/// <param name="Codes">
/// How the file writes its countries: <c>iso2</c>, <c>iso3</c> or <c>cow</c> (numbers or abbreviations of the Correlates of War
/// Project); <c>account</c> if it is of accounts, by handle or address.
/// </param>
/// <param name="Directed">Whether a pair may differ by direction; if it is left out, the file shows it.</param>
/// <param name="Source">Where the values are from, for people.</param>
public sealed record CovariateUpload(
    [property: Required] string Name, [property: Required, AllowedValues("iso2", "iso3", "cow", "account")] string Codes,
    bool? Directed = null, string? Source = null)
{
    public const long MostBytes = 64 << 20;

    public static IReadOnlyList<string> KnownCodes { get; } = ["iso2", "iso3", "cow", "account"];
}
