using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace Twiplomacy.Application.Paging;

/// <summary>The letters of a cursor: a checksum, the list that it belongs to, and the texts of a sort key.</summary>
public static class CursorText
{
    private const int ChecksumLength = 8;

    public static string Write(string list, IEnumerable<string> sortKey)
    {
        ArgumentNullException.ThrowIfNull(sortKey);
        var body = JsonSerializer.SerializeToUtf8Bytes<string[]>([list, .. sortKey]);
        return Base64Url.EncodeToString([.. Checksum(body), .. body]);
    }

    /// <summary>The sort key; null if the cursor is damaged, belongs to another list, or holds what nobody wrote here.</summary>
    public static string[]? Read(string cursor, string list)
    {
        if (!Base64Url.IsValid(cursor)) return null;
        var bytes = Base64Url.DecodeFromChars(cursor);
        var isWhole = bytes.Length > ChecksumLength && Checksum(bytes[ChecksumLength..]).AsSpan().SequenceEqual(bytes.AsSpan(0, ChecksumLength));
        return isWhole && TextsIn(bytes.AsSpan(ChecksumLength)) is [var owner, .. var sortKey] && owner == list ? sortKey : null;
    }

    public static byte[] Checksum(byte[] body) => SHA256.HashData(body)[..ChecksumLength];

    // A checksum can be forged, so the body may be anything.
    private static string[]? TextsIn(ReadOnlySpan<byte> body)
    {
        try
        {
            // The database takes every letter but U+0000.
            var texts = JsonSerializer.Deserialize<string[]>(body);
            return texts?.All(text => text is not null && !text.Contains('\0', StringComparison.Ordinal)) == true ? texts : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
