using System.Globalization;
using System.Text;
using Twiplomacy.Core.Text;

namespace Twiplomacy.Core.Accounts;

/// <summary>A handle is compared without case and without a leading <c>@</c>; it is shown as the export wrote it.</summary>
public static class Handle
{
    private const string EncodedLabel = "xn--";

    private static readonly IdnMapping Domains = new();

    /// <summary>The handle as shown: trimmed, without a leading <c>@</c>.</summary>
    public static string Shown(string handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        var trimmed = handle.AsSpan().Trim();
        var shown = trimmed.StartsWith('@') ? trimmed[1..].Trim() : trimmed;
        return shown.Length == handle.Length ? handle : shown.ToString();
    }

    /// <summary>
    /// The form by which handles are compared and sorted. Where a handle is a domain or ends with one, as on Bluesky and
    /// Mastodon, an internationalised domain has one form, whether it was written with its letters or with <c>xn--</c>.
    /// </summary>
    public static string Normalise(string handle)
    {
        var folded = Shown(handle).ToLowerInvariant();
        return Ascii.IsValid(folded) && !folded.Contains(EncodedLabel, StringComparison.Ordinal) ? folded : WithDomainInLetters(folded);
    }

    private static string WithDomainInLetters(string handle)
    {
        var (user, domain) = handle.LastIndexOf('@') is >= 0 and var at ? (handle[..(at + 1)], handle[(at + 1)..]) : ("", handle);
        if (user.Length == 0 && !domain.Contains('.', StringComparison.Ordinal)) return handle;
        return user + OutsideText.Normalised(string.Join('.', domain.Split('.').Select(InLetters)), NormalizationForm.FormC);
    }

    private static string InLetters(string label)
    {
        if (!label.StartsWith(EncodedLabel, StringComparison.Ordinal)) return label;
        try
        {
            return Domains.GetUnicode(label).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return label;
        }
    }
}
