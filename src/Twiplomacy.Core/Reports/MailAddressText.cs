using System.Net.Mail;
using System.Text.RegularExpressions;

namespace Twiplomacy.Core.Reports;

/// <summary>
/// A mail address as people write it: the bare address, with nothing that could become a header of its own. The part
/// before the @ is ASCII, since many mail servers take no other.
/// </summary>
public static partial class MailAddressText
{
    private const int Longest = 254;

    /// <summary>A text that others wrote, with an ellipsis in place of each mail address.</summary>
    public static string Hidden(string text) => Address().Replace(text, "…");

    [GeneratedRegex(@"[^\s<>()\[\]""',;:@]+@[^\s<>()\[\]""',;:@]+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    public static bool IsValid(string? text) =>
        text is { Length: > 2 and <= Longest } && !text.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || letter is '<' or '>' or '"' or ',')
        && MailAddress.TryCreate(text, out var address) && address.Address == text && address.User.All(char.IsAscii);
}
