using System.Globalization;

namespace Twiplomacy.Application.Presence;

/// <summary>
/// The languages of countries, by the locales that Unicode's CLDR has for them, which .NET has through ICU. They are a proposal: of
/// some countries CLDR has a language that few write there.
/// </summary>
internal static class RegionLanguages
{
    private static readonly Lazy<ILookup<string, string>> Known = new(() => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => (Country: RegionOf(culture), Language: culture.TwoLetterISOLanguageName)).Where(pair => pair.Country is not null)
        .Distinct().ToLookup(pair => pair.Country!, pair => pair.Language, StringComparer.OrdinalIgnoreCase));

    /// <summary>Codes of two or three letters, each once, in order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> countries) =>
        [.. countries.SelectMany(country => Known.Value[country]).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The language that a code of a platform begins with: <c>zh</c> of <c>zh-cn</c>.</summary>
    public static string PrimaryOf(string code) => code.Split('-', '_')[0].ToLowerInvariant();

    private static string? RegionOf(CultureInfo culture)
    {
        try
        {
            return new RegionInfo(culture.Name).TwoLetterISORegionName;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
