using System.Security.Cryptography;
using System.Text;

namespace Twiplomacy.Application.Keys;

/// <summary>
/// A key as its owner holds it: <c>twp_ab12cd34_</c> and 256 random bits in hexadecimal. The first part is its prefix, by
/// which it is found, listed and revoked; it is drawn apart from the secret, so that showing it gives nothing away.
/// </summary>
public static class ApiKeySecret
{
    public const string Mark = "twp_";
    private const int PrefixLength = 12;
    private const int SecretBytes = 32;

    public static string Create() =>
        Mark + Hexadecimal(4) + "_" + Hexadecimal(SecretBytes);

    /// <summary>The prefix of a key, or null if the text has not the shape of one.</summary>
    public static string? PrefixOf(string key) =>
        key.Length == PrefixLength + 1 + 2 * SecretBytes && key.StartsWith(Mark, StringComparison.Ordinal) && key[PrefixLength] == '_'
            ? key[..PrefixLength]
            : null;

    /// <summary>SHA-256 is enough here: 256 random bits can't be guessed, so there is nothing for a slow hash to slow down.</summary>
    public static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    /// <summary>Compares in a time that does not tell how much of the key was right.</summary>
    public static bool Matches(string key, byte[] hash) => CryptographicOperations.FixedTimeEquals(Hash(key), hash);

    private static string Hexadecimal(int bytes) => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(bytes));
}
