using Twiplomacy.Core.Text;
using Twiplomacy.Reports.Subscriptions;

namespace Twiplomacy.Application.Reports;

/// <summary>Finds the member that a subscription most likely meant by a name that nobody bears.</summary>
public static class MemberSuggestion
{
    // A shorter part is in too many names.
    private const int ShortestPart = 3;

    /// <summary>What to write for the member with the nearest handle or name, or whose name contains what was written; null if there is none.</summary>
    public static string? For(UnknownMember unknown)
    {
        ArgumentNullException.ThrowIfNull(unknown);
        var name = unknown.Name.Trim().TrimStart('@');
        if (DidYouMean.Nearest(name, unknown.Known.Select(known => known.Text)) is { } nearest)
            return unknown.Known.First(known => known.Text == nearest).Account;
        if (name.Length < ShortestPart) return null;
        return unknown.Known.Where(known => known.Text.Contains(name, StringComparison.OrdinalIgnoreCase))
            .OrderBy(known => known.Text.Length).ThenBy(known => known.Text, StringComparer.Ordinal).FirstOrDefault()?.Account;
    }
}
