using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Twiplomacy.Core.Messages;

/// <summary>
/// Puts messages into words: in one language, with numbers and days as its readers write them. A sentence that the language
/// lacks is said in English.
/// </summary>
public sealed class Wording
{
    private static readonly Dictionary<AskedField, string> Parameters =
        Enum.GetValues<AskedField>().ToDictionary(field => field, field => JsonNamingPolicy.SnakeCaseLower.ConvertName(field.ToString()));

    private readonly CultureInfo _culture;
    private readonly MessageCatalogue _catalogue;

    private Wording(CultureInfo culture, MessageCatalogue catalogue) => (_culture, _catalogue) = (culture, catalogue);

    /// <summary>English with invariant numbers: what the command line, logs and files say.</summary>
    public static Wording English { get; } = new(CultureInfo.InvariantCulture, MessageCatalogue.English);

    /// <summary>The wording of a reader's language; English where there is no catalogue of it.</summary>
    public static Wording Of(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return new(culture, MessageCatalogue.Of(culture.TwoLetterISOLanguageName) ?? MessageCatalogue.English);
    }

    /// <summary>A message in words.</summary>
    /// <param name="message">What is said.</param>
    /// <param name="field">How this face calls what it asks for; by default as the API does: <c>time_zone</c>.</param>
    /// <param name="needed">How it calls that in a list of what is needed, where what it can be belongs to it.</param>
    public string Say(Message message, Func<AskedField, string>? field = null, Func<AskedField, string>? needed = null) =>
        Say(message, new Names(field ?? ParameterOf, needed ?? field ?? ParameterOf));

    private string Say(Message message, Names names)
    {
        ArgumentNullException.ThrowIfNull(message);
        var text = Find(message.Code, CountOf(message)) ?? message.Code;
        return message.Values.Count == 0 ? text : Filled(text, message, names);
    }

    /// <summary>A word of the catalogue that stands for itself: <c>status.certain</c>.</summary>
    public string Term(string code) => FindTerm(code) ?? code;

    /// <summary>The same; null if there is no such word.</summary>
    public string? FindTerm(string code) => Find(code, count: null);

    /// <summary>A field as the API names it.</summary>
    public static string ParameterOf(AskedField field) => Parameters[field];

    private string? Find(string code, double? count) => _catalogue.Find(code, count) ?? MessageCatalogue.English.Find(code, count);

    private static double? CountOf(Message message) => message.Find("count") is MessageValue.Number count ? count.Value : null;

    private string Filled(string text, Message message, Names names)
    {
        var filled = new StringBuilder(text.Length + 32);
        var from = 0;
        while (text.IndexOf('{', from) is >= 0 and var open && text.IndexOf('}', open) is >= 0 and var close)
        {
            filled.Append(text, from, open - from);
            var name = text[(open + 1)..close];
            filled.Append(message.Find(name) is { } value ? Say(value, names) : text[open..(close + 1)]);
            from = close + 1;
        }
        return filled.Append(text, from, text.Length - from).ToString();
    }

    private string Say(MessageValue value, Names names) => value switch
    {
        MessageValue.Text text => text.Value,
        MessageValue.Number number => number.Value.ToString("#,0.###", _culture),
        MessageValue.Size size => Bytes(size.Bytes),
        MessageValue.Day day => Day(day.Value),
        MessageValue.Instant instant => $"{Day(DateOnly.FromDateTime(instant.Value.UtcDateTime))} {instant.Value.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC",
        MessageValue.Term term => Term(term.Code),
        MessageValue.Field asked => names.Field(asked.Value),
        MessageValue.Inner inner => Say(inner.Message, names),
        MessageValue.Many many => string.Join(
            many.Values.Any(each => each is MessageValue.Inner) ? " " : ", ", many.Values.Select(each => Say(each, names with { Field = names.Needed }))),
        _ => "",
    };

    /// <summary>A day as this language writes it.</summary>
    public string Day(DateOnly day) => day.Day == 1 && Find("dates.first", count: null) is { } first
        ? day.ToString(first, _culture) : day.ToString("d MMMM yyyy", _culture);

    private string Bytes(long bytes)
    {
        var (code, unit) = bytes switch
        {
            < 1 << 10 => ("units.bytes", 1L),
            < 1 << 20 => ("units.kb", 1L << 10),
            < 1 << 30 => ("units.mb", 1L << 20),
            _ => ("units.gb", 1L << 30),
        };
        return Say(new Message(code, ("count", Math.Round((double)bytes / unit, 1))));
    }

    private readonly record struct Names(Func<AskedField, string> Field, Func<AskedField, string> Needed);
}
