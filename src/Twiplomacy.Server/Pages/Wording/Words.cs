using System.Globalization;
using System.Resources;
using System.Text.Json;
using Twiplomacy.Application.Search;
using Twiplomacy.Core.Measures;
using Twiplomacy.Core.Platforms;

namespace Twiplomacy.Server.Pages.Wording;

/// <summary>
/// The words of the pages in the reader's language. The English text is the key, so a text that nobody has translated
/// yet is shown in English; each further language is one file <c>Words.xx.resx</c>.
/// </summary>
public static class Words
{
    private static readonly ResourceManager Translations = new(typeof(Words).FullName!, typeof(Words).Assembly);

    /// <summary>A text, with its places filled by values in the reader's format.</summary>
    public static string Say(string english, params object?[] values)
    {
        var text = Translations.GetString(english, CultureInfo.CurrentUICulture) ?? english;
        return values.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, text, values);
    }

    /// <summary>One of two texts, by whether it speaks of one thing; the number fills <c>{0}</c> unless the values are given.</summary>
    public static string Count(long number, string one, string several, params object?[] values) =>
        Say(IsOne(number) ? one : several, values.Length > 0 ? values : [number.ToString("N0", CultureInfo.CurrentCulture)]);

    // French counts nought as one.
    private static bool IsOne(long number) => number == 1 || (number == 0 && Language == "fr");

    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>A kind of office, status or change, as people call it: <c>foreign_minister</c> is "Foreign minister".</summary>
    public static string Name(string? word)
    {
        if (string.IsNullOrEmpty(word)) return "";
        var spaced = word.Replace('_', ' ');
        return Say(char.ToUpperInvariant(spaced[0]) + spaced[1..]);
    }

    /// <summary>An enum's value as people call it.</summary>
    public static string Name<TEnum>(TEnum value) where TEnum : struct, Enum =>
        Name(JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));

    /// <summary>The format of a date; some languages write the first day of a month in another way.</summary>
    public static string DayFormat(int day) => (day == 1 ? Translations.GetString("date:first", CultureInfo.CurrentUICulture) : null) ?? "d MMM yyyy";

    /// <summary>A day of a month by itself.</summary>
    public static string DayOfMonth(int day) => (day == 1 ? Translations.GetString("date:1", CultureInfo.CurrentUICulture) : null) ?? day.ToString(CultureInfo.CurrentCulture);

    /// <summary>A social network as it writes its own name.</summary>
    public static string Platform(string slug) => PlatformTable.Shipped.Find(slug)?.Name ?? Name(slug);

    /// <summary>What a measure needs to be observed: follow, mutual, post, mention, profile.</summary>
    public static string Relation(string relation) => Translations.GetString("relation:" + relation, CultureInfo.CurrentUICulture) ?? relation;

    /// <summary>What a measure is called; an id that nobody knows stands for itself.</summary>
    public static string MeasureName(string id) => MeasureCatalogue.FindWords(id, Language)?.Name ?? id;

    /// <summary>What a measure shows, in one plain sentence; its formula where there is none.</summary>
    public static string Lead(Measure measure) => WordsOf(measure).Lead;

    /// <summary>A measure in the reader's language.</summary>
    public static MeasureWords WordsOf(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return MeasureCatalogue.FindWords(measure.Id, Language)!;
    }

    /// <summary>A country's name in the reader's language; a code that nobody knows stands for itself.</summary>
    public static string Country(string? code)
    {
        if (string.IsNullOrEmpty(code)) return "";
        if (code == "EU") return Say("European Union");
        // .NET knows regions in English and in their own language only.
        return Translations.GetString("country:" + code, CultureInfo.CurrentUICulture) ?? CountryInEnglish(code);
    }

    /// <summary>What a search is told that countries and offices are called.</summary>
    public static ReaderNames AsNames() => new(Country, Name);

    /// <summary>A country's name in English; a code that nobody knows stands for itself.</summary>
    public static string CountryInEnglish(string code)
    {
        if (code == "EU") return "European Union";
        try
        {
            return new RegionInfo(code).EnglishName;
        }
        catch (ArgumentException)
        {
            return code;
        }
    }
}
