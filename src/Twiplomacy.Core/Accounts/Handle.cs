namespace Twiplomacy.Core.Accounts;

/// <summary>A handle is compared without case and without a leading <c>@</c>; it is shown as the export wrote it.</summary>
public static class Handle
{
    /// <summary>The handle as shown: trimmed, without a leading <c>@</c>.</summary>
    public static string Shown(string handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        var trimmed = handle.AsSpan().Trim();
        var shown = trimmed.StartsWith('@') ? trimmed[1..].Trim() : trimmed;
        return shown.Length == handle.Length ? handle : shown.ToString();
    }

    /// <summary>The form by which handles are compared and sorted.</summary>
    public static string Normalise(string handle) => Shown(handle).ToLowerInvariant();
}
