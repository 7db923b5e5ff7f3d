using System.Collections.Concurrent;
using System.Globalization;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Panels;

namespace Twiplomacy.Application.Search;

/// <summary>
/// What countries are called: their codes, their names in five languages by Unicode's CLDR, which .NET has through ICU, and what a
/// file of ours adds, such as their people and their short forms.
/// </summary>
internal static class CountryNames
{
    private static readonly string[] Languages = ["en", "fr", "de", "es", "ru"];

    private static readonly Dictionary<string, IReadOnlyList<string>> Added =
        NameList.Read("known-as.csv").Where(line => line.Keys[1].Length == 0)
            .ToDictionary(line => line.Keys[0], line => line.Names, StringComparer.OrdinalIgnoreCase);

    private static readonly ConcurrentDictionary<string, IReadOnlyList<string>> Known = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="country">A code of two letters; of a code that nobody knows, the code alone is its name.</param>
    public static IReadOnlyList<string> Of(string country) => Known.GetOrAdd(country, Names);

    /// <summary>The code of the country that bears a name in one of our languages, whatever its case and accents; null if none does.</summary>
    public static string? FindCode(string name)
    {
        var words = SearchText.WordsOf(name);
        return words.Count == 0 ? null : Regions.Names.SelectMany(Regions.CountriesOf).Order(StringComparer.Ordinal)
            .FirstOrDefault(country => Of(country).Any(called => SearchText.WordsOf(called).SequenceEqual(words)));
    }

    private static IReadOnlyList<string> Names(string country) =>
        [.. new[] { country }.Concat(ByUnicode(country)).Concat(Added.GetValueOrDefault(country, [])).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static IEnumerable<string> ByUnicode(string country)
    {
        foreach (var language in Languages)
        {
            RegionInfo region;
            try
            {
                region = new RegionInfo($"{language}-{country}");
            }
            catch (ArgumentException)
            {
                yield break;
            }
            yield return region.NativeName;
            if (language == "en") yield return region.ThreeLetterISORegionName;
        }
    }
}
