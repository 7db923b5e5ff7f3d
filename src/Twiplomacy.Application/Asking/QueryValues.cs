using System.Globalization;
using System.Text.Json;
using Twiplomacy.Core.Text;
using Twiplomacy.Core.Time;

namespace Twiplomacy.Application.Asking;

/// <summary>Reads the values of fields from texts.</summary>
internal static class QueryValues
{
    private static readonly string[] YesOrNo = ["true", "false"];

    /// <summary>The value, or what is wrong with the text.</summary>
    public static (object? Value, Fault? Fault) Read(QueryField field, string text)
    {
        if (field.Allowed is { } allowed)
            return !allowed.Contains(text) ? (null, NotOneOf(field, text, allowed)) : (field.Type.IsEnum ? EnumOf(field.Type, text) : text, null);
        if (field.Type == typeof(string)) return (text, null);
        if (field.Type == typeof(int) || field.Type == typeof(long)) return WholeNumber(field, text);
        if (field.Type == typeof(double)) return Number(field, text);
        if (field.Type == typeof(bool)) return bool.TryParse(text, out var isTrue) ? (isTrue, null) : (null, NotOneOf(field, text, YesOrNo));
        if (field.Type == typeof(DateTimeOffset)) return Instant(field, text);
        if (field.Type == typeof(DateOnly))
            return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? (day, null) : (null, new Fault(AskingMessages.NotADay(field.Name, text)) { Field = field.Name });
        throw new NotSupportedException($"No text is read as {field.Type}.");
    }

    private static object EnumOf(Type type, string word) =>
        Enum.Parse(type, Enum.GetNames(type).First(name => JsonNamingPolicy.SnakeCaseLower.ConvertName(name) == word));

    private static (object?, Fault?) WholeNumber(QueryField field, string text)
    {
        var isNumber = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        var (least, most) = field.Range is { } range
            ? (Convert.ToInt64(range.Minimum, CultureInfo.InvariantCulture), Convert.ToInt64(range.Maximum, CultureInfo.InvariantCulture))
            : field.Type == typeof(int) ? (int.MinValue, int.MaxValue) : (long.MinValue, long.MaxValue);
        if (isNumber && number >= least && number <= most) return (field.Type == typeof(int) ? (object)(int)number : number, null);
        var message = field.Range is null
            ? AskingMessages.NotAWholeNumber(field.Name, text) : AskingMessages.OutOfRange(field.Name, text, Text(least), Text(most));
        return (null, new Fault(message) { Field = field.Name });
    }

    private static (object?, Fault?) Number(QueryField field, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            && (field.Range is not { } range || (number >= Convert.ToDouble(range.Minimum, CultureInfo.InvariantCulture)
                && number <= Convert.ToDouble(range.Maximum, CultureInfo.InvariantCulture)))
            ? (number, null) : (null, new Fault(AskingMessages.NotANumber(field.Name, text)) { Field = field.Name });

    // A window before or after an instant has to stay a time.
    private static (object?, Fault?) Instant(QueryField field, string text) =>
        Capture.TryParse(text, out var instant) && instant.UtcDateTime.Year is >= 1900 and <= 9998
            ? (instant, null) : (null, new Fault(AskingMessages.NotADate(field.Name, text)) { Field = field.Name });

    private static Fault NotOneOf(QueryField field, string text, IReadOnlyList<string> allowed) =>
        new(AskingMessages.NotOneOf(field.Name, text, allowed)) { Field = field.Name, Allowed = allowed, DidYouMean = DidYouMean.Nearest(text, allowed) };

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
