using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Twiplomacy.Storage.Keys;

namespace Twiplomacy.Reports.Delivery;

/// <summary>
/// Signed tokens in links to unsubscribe: the recipient's number and a truncated HMAC-SHA256 over it (RFC 2104), which
/// nobody can guess for another recipient. They never expire: an old mail must still be good to unsubscribe.
/// </summary>
public sealed class UnsubscribeTokens(SigningKeys keys)
{
    private const string Purpose = "unsubscribe";
    private const int SignatureLength = 16;
    private byte[]? _key;

    public async Task<string> WriteAsync(int recipientId, CancellationToken cancellationToken)
    {
        var signature = Base64Url.EncodeToString(await SignAsync(recipientId, cancellationToken));
        return string.Create(CultureInfo.InvariantCulture, $"{recipientId}.{signature}");
    }

    /// <summary>The recipient's number, or null if the token is not ours.</summary>
    public async Task<int?> ReadAsync(string token, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(token);
        var parts = token.Split('.');
        if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var recipientId)
            || !Base64Url.IsValid(parts[1])) return null;
        var expected = await SignAsync(recipientId, cancellationToken);
        return CryptographicOperations.FixedTimeEquals(Base64Url.DecodeFromChars(parts[1]), expected) ? recipientId : null;
    }

    private async Task<byte[]> SignAsync(int recipientId, CancellationToken cancellationToken)
    {
        _key ??= await keys.GetAsync(Purpose, cancellationToken);
        return HMACSHA256.HashData(_key, Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Purpose}:{recipientId}")))[..SignatureLength];
    }
}
