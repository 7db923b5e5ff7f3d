using System.Globalization;
using System.Text;
using System.Text.Json;
using Twiplomacy.Application.Asking;

namespace Twiplomacy.Application.Paging;

/// <summary>
/// The sort key behind an opaque cursor. A cursor holds the key, a fingerprint of the list it belongs to (the question
/// without its page) and a checksum, so that a damaged one, or one taken to another list, is refused instead of paging wrongly.
/// It is not signed: a forged one can only name another place in a list that its bearer may read anyway.
/// </summary>
public sealed class PageCursor
{
    private readonly string[] _values;

    private PageCursor(string[] values) => _values = values;

    public string Text(int index) => index < _values.Length ? _values[index] : throw Refused();

    public long Number(int index) =>
        long.TryParse(Text(index), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw Refused();

    public DateTimeOffset Instant(int index) =>
        DateTimeOffset.TryParseExact(Text(index), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : throw Refused();

    /// <summary>Texts, whole numbers and instants make up a sort key.</summary>
    public static string Write<TQuery>(TQuery query, params object[] sortKey) where TQuery : IListQuery =>
        CursorText.Write(ListOf(query), sortKey.Select(TextOf));

    public static PageCursor Read<TQuery>(string cursor, TQuery query) where TQuery : IListQuery =>
        CursorText.Read(cursor, ListOf(query)) is { } values ? new(values) : throw Refused();

    private static string ListOf<TQuery>(TQuery query) where TQuery : IListQuery
    {
        var fields = QueryFields.Of<TQuery>();
        var said = fields.ValuesOf(query).Where(said => said.Field.Record != typeof(PageRequest) && said.Value is not null)
            .Select(said => $"&{said.Field.Name}={TextOf(said.Value!)}");
        return Convert.ToHexStringLower(CursorText.Checksum(Encoding.UTF8.GetBytes(typeof(TQuery).Name + string.Concat(said))));
    }

    private static string TextOf(object value) => value switch
    {
        DateTimeOffset instant => instant.ToString("O", CultureInfo.InvariantCulture),
        string text => text,
        System.Collections.IEnumerable many => JsonSerializer.Serialize(many.Cast<object>().Select(TextOf)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static RefusedException Refused() => RefusedException.Invalid(new Fault(AskingMessages.ForeignCursor()) { Field = "cursor" });
}
