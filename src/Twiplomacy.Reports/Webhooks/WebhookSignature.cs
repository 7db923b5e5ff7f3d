using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Twiplomacy.Reports.Webhooks;

/// <summary>
/// How a receiver knows that a call is ours: <c>t=</c> the second it was signed, <c>v1=</c> HMAC-SHA256 (RFC 2104) by the
/// alert's secret over that number, a full stop and the body, in hexadecimal.
/// </summary>
public static class WebhookSignature
{
    public const string Header = "Twiplomacy-Signature";

    public static string Of(string secret, DateTimeOffset at, ReadOnlySpan<byte> body)
    {
        ArgumentNullException.ThrowIfNull(secret);
        var second = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.ASCII.GetBytes(second + "."), .. body];
        return $"t={second},v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed))}";
    }
}
