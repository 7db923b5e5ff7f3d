namespace Twiplomacy.Core.Ties;

/// <summary>During [From, To) the profile meant this account; instants as UTC ticks.</summary>
public readonly record struct ProfileWindow(int Account, long From, long To);

/// <summary>The account belongs to the panel revision from the first to the last day, both included.</summary>
public readonly record struct CoverageSpan(int Account, DateOnly From, DateOnly To);

/// <summary>
/// The accounts among which ties are asked, numbered 0 … Count − 1 in the published order, and how profiles in
/// exports lead to them.
/// </summary>
public sealed class Population
{
    private readonly Dictionary<int, ProfileWindow[]> _windows;
    private readonly Dictionary<int, CoverageSpan[]> _coverage;

    /// <param name="count">Number of accounts.</param>
    /// <param name="withId">Per account, whether its platform id is known, so that lists of ids can show it.</param>
    /// <param name="withHandle">Per account, whether a handle of it is known, so that lists of handles can show it.</param>
    /// <param name="windows">Per profile, the accounts it meant, in order of time.</param>
    /// <param name="coverage">Per panel revision, which of the accounts belong to it when.</param>
    public Population(
        int count, IReadOnlyList<bool> withId, IReadOnlyList<bool> withHandle,
        IEnumerable<(int Profile, ProfileWindow Window)> windows,
        IEnumerable<(int PanelRevision, CoverageSpan Span)> coverage)
    {
        Count = count;
        WithId = BitRow.Of(withId);
        WithHandle = BitRow.Of(withHandle);
        _windows = windows.GroupBy(w => w.Profile, w => w.Window)
            .ToDictionary(g => g.Key, g => g.OrderBy(w => w.From).ToArray());
        _coverage = coverage.GroupBy(c => c.PanelRevision, c => c.Span).ToDictionary(g => g.Key, g => g.ToArray());
    }

    public int Count { get; }

    internal ulong[] WithId { get; }

    internal ulong[] WithHandle { get; }

    /// <summary>The account that a profile meant at an instant (UTC ticks), or −1 if none of these.</summary>
    public int Resolve(int profile, long ticks)
    {
        if (!_windows.TryGetValue(profile, out var windows)) return -1;
        foreach (var window in windows)
            if (window.From <= ticks && ticks < window.To) return window.Account;
        return -1;
    }

    /// <summary>Whether the profile means one account at all times, or none: then one look is enough.</summary>
    internal bool IsSteady(int profile) =>
        !_windows.TryGetValue(profile, out var windows)
        || (windows.Length == 1 && windows[0].From == DateTimeOffset.MinValue.Ticks && windows[0].To == DateTimeOffset.MaxValue.Ticks);

    /// <summary>The accounts that belong to a panel revision on a day.</summary>
    internal ulong[] Members(int panelRevision, DateOnly day)
    {
        var row = BitRow.Create(Count);
        if (!_coverage.TryGetValue(panelRevision, out var spans)) return row;
        foreach (var span in spans)
            if (span.From <= day && day <= span.To) BitRow.Set(row, span.Account);
        return row;
    }
}
