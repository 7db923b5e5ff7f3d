using System.Globalization;
using System.Text;

namespace Twiplomacy.Core.Accounts;

/// <summary>
/// A handle is compared without case and without a leading <c>@</c>, an internationalised domain in its ASCII form
/// (<c>xn--…</c>); it is shown as the export wrote it.
/// </summary>
public static class Handle
{
    private static readonly IdnMapping Domains = new() { AllowUnassigned = true };

    /// <summary>The handle as shown: trimmed, without a leading <c>@</c>.</summary>
    public static string Shown(string handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        var trimmed = handle.AsSpan().Trim();
        var shown = trimmed.StartsWith('@') ? trimmed[1..].Trim() : trimmed;
        return shown.Length == handle.Length ? handle : shown.ToString();
    }

    /// <summary>The form by which handles are compared and sorted.</summary>
    public static string Normalise(string handle)
    {
        var folded = Shown(handle).ToLowerInvariant();
        return Ascii.IsValid(folded) ? folded : WithAsciiDomain(folded);
    }

    // What follows the last @ is a domain; without one the whole may be, where it has a dot.
    private static string WithAsciiDomain(string handle)
    {
        var at = handle.LastIndexOf('@');
        var domain = handle[(at + 1)..];
        if (Ascii.IsValid(domain) || (at < 0 && !domain.Contains('.', StringComparison.Ordinal))) return handle;
        try
        {
            return handle[..(at + 1)] + Domains.GetAscii(domain).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            // No domain by the rules of such names: it is compared as it is written.
            return handle;
        }
    }
}
