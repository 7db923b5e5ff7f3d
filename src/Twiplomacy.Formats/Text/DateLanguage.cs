using System.Globalization;

namespace Twiplomacy.Formats.Text;

/// <summary>
/// The words of one language for the months and the halves of the day, as ICU has them. A month may be cut short after three letters, if
/// only one begins so.
/// </summary>
internal sealed class DateLanguage
{
    private const int ShortestCut = 3;

    /// <summary>The languages of Instagram's pages.</summary>
    private static readonly string[] Tags =
    [
        "af", "ar", "ar-DZ", "ar-IQ", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "es-MX", "fa", "fi", "fil", "fr", "fr-CA",
        "gu", "he", "hi", "hr", "hu", "id", "it", "ja", "kk", "kn", "ko", "ml", "mr", "ms", "nb", "ne", "nl", "pa", "pl", "pt", "pt-PT",
        "ro", "ru", "si", "sk", "sr", "sv", "ta", "te", "th", "tr", "uk", "ur", "uz", "vi", "zh-Hans", "zh-Hant",
    ];

    /// <summary>What Meta writes for the halves of the day where ICU has other words; found in pages of 2026.</summary>
    private static readonly Dictionary<string, (string Morning, string Afternoon)> OfMeta =
        new(StringComparer.Ordinal) { ["pt"] = ("da manhã", "da tarde/noite") };

    private static readonly Lazy<IReadOnlyList<DateLanguage>> Known = new(ReadAll);

    private readonly Dictionary<string, int> _months = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _isAfternoon = new(StringComparer.Ordinal) { ["am"] = false, ["pm"] = true };

    private DateLanguage(CultureInfo culture, DateTimeFormatInfo format)
    {
        Tag = culture.Name;
        AddMonths(format);
        AddHalf(format.AMDesignator, isAfternoon: false);
        AddHalf(format.PMDesignator, isAfternoon: true);
        if (!OfMeta.TryGetValue(culture.TwoLetterISOLanguageName, out var written)) return;
        AddHalf(written.Morning, isAfternoon: false);
        AddHalf(written.Afternoon, isAfternoon: true);
    }

    /// <summary>Of a runtime without ICU, English alone.</summary>
    public static IReadOnlyList<DateLanguage> All => Known.Value;

    public string Tag { get; }

    /// <summary>1 to 12, or null.</summary>
    public int? Month(string folded) => _months.TryGetValue(folded, out var month) && month > 0 ? month : null;

    /// <summary>The hour by its clock of 12 or of 24 hours; null if the words beside the time are not of this language.</summary>
    public int? Hour(int hour, string half)
    {
        // What only joins in one language is a half of the day in another.
        if (!_isAfternoon.TryGetValue(half, out var isAfternoon))
        {
            half = LocalDateText.WithoutJoining(half);
            if (half.Length == 0) return hour;
            if (!_isAfternoon.TryGetValue(half, out isAfternoon)) return null;
        }
        return hour > 12 ? null : (hour % 12) + (isAfternoon ? 12 : 0);
    }

    private static List<DateLanguage> ReadAll()
    {
        var cultures = CultureInfo.GetCultures(CultureTypes.AllCultures).ToDictionary(culture => culture.Name, StringComparer.Ordinal);
        var read = Tags.Select(tag => cultures.GetValueOrDefault(tag)).OfType<CultureInfo>()
            .Select(culture => Gregorian(culture) is { } format ? new DateLanguage(culture, format) : null).OfType<DateLanguage>().ToList();
        return read.Count > 0 ? read : [new DateLanguage(CultureInfo.InvariantCulture, CultureInfo.InvariantCulture.DateTimeFormat)];
    }

    private static DateTimeFormatInfo? Gregorian(CultureInfo culture)
    {
        if (culture.Calendar is GregorianCalendar) return culture.DateTimeFormat;
        if (culture.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() is not { } calendar) return null;
        var format = (DateTimeFormatInfo)culture.DateTimeFormat.Clone();
        format.Calendar = calendar;
        return format;
    }

    private void AddMonths(DateTimeFormatInfo format)
    {
        string[][] kinds = [format.MonthNames, format.MonthGenitiveNames, format.AbbreviatedMonthNames, format.AbbreviatedMonthGenitiveNames];
        var names = kinds.SelectMany(kind => kind.Take(12).Select((name, index) => (Name: Bare(name), Month: index + 1)))
            .Where(named => named.Name.Length > 0).Distinct().ToList();
        foreach (var (name, month) in names) Add(name, month);
        var whole = _months.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var (name, month) in names)
            for (var length = ShortestCut; length < name.Length; length++)
                if (!whole.Contains(name[..length])) Add(name[..length].TrimEnd(), month);
    }

    private static string Bare(string name) => LocalDateText.WithoutJoining(LocalDateText.Folded(name));

    // What could be two months is neither.
    private void Add(string name, int month)
    {
        if (!_months.TryAdd(name, month) && _months[name] != month) _months[name] = 0;
    }

    private void AddHalf(string words, bool isAfternoon)
    {
        var folded = LocalDateText.Folded(words);
        if (folded.Length == 0) return;
        _isAfternoon.TryAdd(folded, isAfternoon);
        _isAfternoon.TryAdd(folded.Replace(" ", "", StringComparison.Ordinal), isAfternoon);
    }
}
