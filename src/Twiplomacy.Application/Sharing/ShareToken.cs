using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Twiplomacy.Application.Sharing;

/// <summary>
/// A link as its holder has it: 12 letters by which it is found, and 256 random bits. The first part is drawn apart from the
/// secret, so that the search in the database tells nothing of it.
/// </summary>
public sealed record ShareToken(string Text)
{
    private const int SelectorBytes = 9;
    private const int SecretBytes = 32;
    private const int SelectorLetters = 12;
    private const int Letters = SelectorLetters + 43;

    public static ShareToken Create() => new(
        Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SelectorBytes)) + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes)));

    /// <summary>Null if the text has not the shape of one.</summary>
    public static ShareToken? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == Letters && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') ? new(text) : null;
    }

    public string Selector => Text[..SelectorLetters];

    /// <summary>SHA-256 is enough: 256 random bits cannot be guessed.</summary>
    public byte[] Hash() => SHA256.HashData(Encoding.UTF8.GetBytes(Text));

    /// <summary>Compares in a time that does not tell how much was right.</summary>
    public bool Matches(byte[] hash) => CryptographicOperations.FixedTimeEquals(Hash(), hash);
}
