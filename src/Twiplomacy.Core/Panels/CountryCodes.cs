using System.Globalization;

namespace Twiplomacy.Core.Panels;

/// <summary>
/// Codes of countries as other data have them, from <c>country-codes.csv</c>: states of today only, so that a code of a state that is
/// no more, such as COW 260, is no country rather than a guess.
/// </summary>
public static class CountryCodes
{
    private static readonly IReadOnlyList<string[]> Rows = Load();

    private static readonly Dictionary<CountryCoding, Dictionary<string, string>> ByCode = new()
    {
        [CountryCoding.Iso2] = By(row => [row[0]]),
        [CountryCoding.Iso3] = By(row => [row[1]]),
        [CountryCoding.Cow] = By(row => [row[2], row[3]]),
    };

    private static readonly Lazy<Dictionary<string, string>> ByName = new(() => Rows.Select(row => (Code: row[0], Name: NameOf(row[0])))
        .Where(country => country.Name is not null).DistinctBy(country => country.Name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(country => country.Name!, country => country.Code, StringComparer.OrdinalIgnoreCase));

    /// <summary>The ISO 3166-1 alpha-2 code of a country; upper and lower case are one, and so is 002 and 2. Null if nobody knows it.</summary>
    public static string? Find(CountryCoding coding, string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var written = code.Trim();
        if (coding == CountryCoding.Cow && written.All(char.IsAsciiDigit)) written = written.TrimStart('0');
        return ByCode[coding].GetValueOrDefault(written);
    }

    /// <summary>The country of a code of two or three letters or of an English name, as .NET has it; EU is one. Null if nobody knows it.</summary>
    public static string? OfAnyForm(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var written = text.Trim();
        if (written.Equals("EU", StringComparison.OrdinalIgnoreCase)) return "EU";
        return Find(CountryCoding.Iso2, written) ?? Find(CountryCoding.Iso3, written) ?? ByName.Value.GetValueOrDefault(written);
    }

    private static string? NameOf(string code)
    {
        try
        {
            return new RegionInfo(code).EnglishName;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Dictionary<string, string> By(Func<string[], string[]> codes) => Rows
        .SelectMany(row => codes(row).Where(code => code.Length > 0).Select(code => (code, Country: row[0])))
        .ToDictionary(pair => pair.code, pair => pair.Country, StringComparer.OrdinalIgnoreCase);

    private static IReadOnlyList<string[]> Load()
    {
        using var stream = typeof(CountryCodes).Assembly.GetManifestResourceStream("country-codes.csv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split(','))];
    }
}
