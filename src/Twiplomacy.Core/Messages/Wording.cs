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
    public string Say(Message message, Func<AskedField, string>? field = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        var text = Find(message.Code, CountOf(message)) ?? message.Code;
        return message.Values.Count == 0 ? text : Filled(text, message, field ?? ParameterOf);
    }

    /// <summary>A word of the catalogue that stands for itself: <c>status.certain</c>.</summary>
    public string Term(string code) => Find(code, count: null) ?? code;

    /// <summary>A field as the API names it.</summary>
    public static string ParameterOf(AskedField field) => JsonNamingPolicy.SnakeCaseLower.ConvertName(field.ToString());

    private string? Find(string code, double? count) => _catalogue.Find(code, count) ?? MessageCatalogue.English.Find(code, count);

    // A stored message does not keep the order of its values, so that one named for it goes first.
    private static double? CountOf(Message message)
    {
        if (message.Find("count") is MessageValue.Number count) return count.Value;
        foreach (var part in message.Values)
            if (part.Value is MessageValue.Number number) return number.Value;
        return null;
    }

    private string Filled(string text, Message message, Func<AskedField, string> field)
    {
        var filled = new StringBuilder(text.Length + 32);
        var from = 0;
        while (text.IndexOf('{', from) is >= 0 and var open && text.IndexOf('}', open) is >= 0 and var close)
        {
            filled.Append(text, from, open - from);
            var name = text[(open + 1)..close];
            filled.Append(message.Find(name) is { } value ? Say(value, field) : text[open..(close + 1)]);
            from = close + 1;
        }
        return filled.Append(text, from, text.Length - from).ToString();
    }

    private string Say(MessageValue value, Func<AskedField, string> field) => value switch
    {
        MessageValue.Text text => text.Value,
        MessageValue.Number number => number.Value.ToString(number.Value == Math.Floor(number.Value) ? "N0" : "0.###", _culture),
        MessageValue.Size size => Bytes(size.Bytes),
        MessageValue.Day day => Day(day.Value),
        MessageValue.Instant instant => $"{Day(DateOnly.FromDateTime(instant.Value.UtcDateTime))} {instant.Value.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC",
        MessageValue.Term term => Term(term.Code),
        MessageValue.Field asked => field(asked.Value),
        MessageValue.Inner inner => Say(inner.Message, field),
        MessageValue.Many many => string.Join(many.Values.Any(each => each is MessageValue.Inner) ? " " : ", ", many.Values.Select(each => Say(each, field))),
        _ => "",
    };

    /// <summary>A day as this language writes it.</summary>
    public string Day(DateOnly day) => day.Day == 1 && Find("dates.first", count: null) is { } first
        ? day.ToString(first, _culture) : day.ToString("d MMMM yyyy", _culture);

    private string Bytes(long bytes)
    {
        var (code, amount) = bytes switch
        {
            < 1 << 10 => ("units.bytes", (double)bytes),
            < 1 << 20 => ("units.kb", Math.Round(bytes / 1024.0, 1)),
            _ => ("units.mb", Math.Round(bytes / 1048576.0, 1)),
        };
        return Say(new Message(code, ("number", amount)));
    }
}
