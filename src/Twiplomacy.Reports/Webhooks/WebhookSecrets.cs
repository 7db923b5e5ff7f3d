using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Twiplomacy.Storage.Keys;

namespace Twiplomacy.Reports.Webhooks;

/// <summary>The secret by which an alert's calls are signed: it follows from a key of the database and the alert's number.</summary>
public sealed class WebhookSecrets(SigningKeys keys)
{
    private const string Purpose = "webhook";
    private byte[]? _key;

    public async Task<string> OfAsync(int alert, CancellationToken cancellationToken)
    {
        _key ??= await keys.GetAsync(Purpose, cancellationToken);
        return "whsec_" + Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"{Purpose}:{alert}"))));
    }
}
