namespace Twiplomacy.Core.Ties;

/// <summary>
/// The accounts among which ties are asked, numbered 0 … Count − 1 in the published order, and how profiles in
/// exports lead to them.
/// </summary>
public sealed class Population
{
    private readonly Dictionary<int, ProfileWindow[]> _windows;
    private readonly Dictionary<int, CoverageSpan[]> _coverage;
    private readonly ulong[] _alwaysNamed;
    private readonly ProfileWindow[] _named;

    // The lists of one export share their instant and are asked about one after the other.
    private RevisionMembers? _members;

    /// <param name="count">Number of accounts.</param>
    /// <param name="withId">Per account, whether its platform id is known, so that lists of ids can show it.</param>
    /// <param name="named">When a handle of an account is known, so that lists of handles captured then can show it.</param>
    /// <param name="windows">Per profile, the accounts it meant, in order of time.</param>
    /// <param name="coverage">Per panel revision, which of the accounts belong to it when.</param>
    public Population(
        int count, IReadOnlyList<bool> withId, IReadOnlyCollection<ProfileWindow> named,
        IEnumerable<(int Profile, ProfileWindow Window)> windows,
        IEnumerable<(int PanelRevision, CoverageSpan Span)> coverage)
    {
        Count = count;
        WithId = BitRow.Of(withId);
        _alwaysNamed = BitRow.Create(count);
        foreach (var window in named.Where(IsAlways)) BitRow.Set(_alwaysNamed, window.Account);
        _named = [.. named.Where(window => !IsAlways(window))];
        _windows = windows.GroupBy(w => w.Profile, w => w.Window)
            .ToDictionary(g => g.Key, g => g.OrderBy(w => w.From).ToArray());
        _coverage = coverage.GroupBy(c => c.PanelRevision, c => c.Span).ToDictionary(g => g.Key, g => g.ToArray());
    }

    public int Count { get; }

    /// <summary>Which profiles meant which accounts when, as given.</summary>
    public IEnumerable<(int Profile, ProfileWindow Window)> Windows =>
        _windows.SelectMany(profile => profile.Value, (profile, window) => (profile.Key, window));

    /// <summary>Which accounts belong to which panel revision when, as given.</summary>
    public IEnumerable<(int PanelRevision, CoverageSpan Span)> Coverage =>
        _coverage.SelectMany(revision => revision.Value, (revision, span) => (revision.Key, span));

    internal ulong[] WithId { get; }

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
        || (windows.Length == 1 && IsAlways(windows[0]));

    /// <summary>The accounts of which a handle is known at an instant.</summary>
    internal ulong[] NamedAt(long ticks)
    {
        var row = (ulong[])_alwaysNamed.Clone();
        foreach (var window in _named)
            if (window.From <= ticks && ticks < window.To) BitRow.Set(row, window.Account);
        return row;
    }

    /// <summary>The accounts that belong to a panel revision at an instant.</summary>
    internal ulong[] Members(int panelRevision, long ticks)
    {
        if (_members is { } latest && latest.Revision == panelRevision && latest.At == ticks) return latest.Row;
        var row = BitRow.Create(Count);
        _members = new RevisionMembers(panelRevision, ticks, row);
        if (!_coverage.TryGetValue(panelRevision, out var spans)) return row;
        foreach (var span in spans)
            if (span.From <= ticks && ticks < span.To) BitRow.Set(row, span.Account);
        return row;
    }

    private sealed record RevisionMembers(int Revision, long At, ulong[] Row);

    private static bool IsAlways(ProfileWindow window) =>
        window.From == DateTimeOffset.MinValue.Ticks && window.To == DateTimeOffset.MaxValue.Ticks;
}
