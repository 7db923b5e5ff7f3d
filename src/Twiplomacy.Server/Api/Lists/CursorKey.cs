using System.Globalization;
using System.Text;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Server.Problems;
using Twiplomacy.Server.Web.Tables;

namespace Twiplomacy.Server.Api.Lists;

/// <summary>
/// The sort key behind an opaque cursor. A cursor holds the key, a fingerprint of the list it belongs to (path and
/// filters) and a checksum, so that a damaged one, or one taken to another list, is refused instead of paging wrongly.
/// It is not signed: a forged one can only name another place in a list that its bearer may read anyway.
/// </summary>
public sealed class CursorKey
{
    private static readonly string[] NotPartOfList = ["cursor", "limit"];
    private readonly string[] _values;

    private CursorKey(string[] values) => _values = values;

    public string Text(int index) => index < _values.Length ? _values[index] : throw Refused();

    public long Number(int index) =>
        long.TryParse(Text(index), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw Refused();

    public DateTimeOffset Instant(int index) =>
        DateTimeOffset.TryParseExact(Text(index), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : throw Refused();

    /// <summary>Texts, whole numbers and instants make up a sort key.</summary>
    public static string Write(HttpRequest request, params object[] sortKey) =>
        CursorText.Write(ListOf(request), sortKey.Select(value => value is DateTimeOffset instant
            ? instant.ToString("O", CultureInfo.InvariantCulture)
            : Convert.ToString(value, CultureInfo.InvariantCulture)!));

    public static CursorKey Read(string cursor, HttpRequest request) =>
        CursorText.Read(cursor, ListOf(request)) is { } values ? new(values) : throw Refused();

    private static string ListOf(HttpRequest request)
    {
        var filters = request.Query.Where(pair => !NotPartOfList.Contains(pair.Key))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"&{pair.Key}={pair.Value}");
        var path = WithoutEnding(request);
        return Convert.ToHexStringLower(CursorText.Checksum(Encoding.UTF8.GetBytes(path + string.Concat(filters))));
    }

    // A cursor of one form of a list goes on in another.
    private static string WithoutEnding(HttpRequest request)
    {
        var path = request.Path.Value!;
        if (request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<AddressForm>() is null) return path;
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') ? path[..dot] : path;
    }

    private static ProblemException Refused() => new(ApiProblem.BadRequest(
        ProblemFault.Of(AskingMessages.ForeignCursor()) with {
            Parameter = "cursor",
        }));
}
