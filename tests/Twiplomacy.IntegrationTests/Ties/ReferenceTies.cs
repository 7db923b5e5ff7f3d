using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Ties;
using Twiplomacy.Core.Time;

namespace Twiplomacy.IntegrationTests.Ties;

/// <summary>
/// The meaning of ties written down naively: every observation stands as it is, and each question looks at all of them.
/// Accounts are named by their id, or by @handle where no id is known to bear the handle.
/// </summary>
internal sealed class ReferenceTies
{
    private sealed record Seen(string Id, string Handle, DateTimeOffset At);

    private sealed record Observation(
        AccountRef Owner, ListDirection Direction, bool IsComplete, IReadOnlySet<string>? Within, DateTimeOffset At,
        ProfileKeyKind? NamedBy, IReadOnlyList<Listed> Members)
    {
        /// <summary>The owners whose lists are complete; null: all.</summary>
        public IReadOnlyList<AccountRef>? Owners { get; init; }
    }

    // A file is silent about a member that owns none of its lists, whoever that turns out to be.
    private sealed record Silence(
        IReadOnlySet<string> Within, ListDirection Direction, DateTimeOffset At, ProfileKeyKind NamedBy, IReadOnlyList<AccountRef> Named, IReadOnlyList<AccountRef>? Owners);

    private readonly Dictionary<int, List<Observation>> _observations = [];
    private readonly Dictionary<int, Silence> _silences = [];
    private readonly Dictionary<int, Seen> _sightings = [];
    private readonly HashSet<string> _panel = [];

    /// <summary>All accounts of the panel's newest revision.</summary>
    public IReadOnlySet<string> Panel => _panel;

    public void Take(TieStep step)
    {
        switch (step)
        {
            case Arrival arrival:
                _observations[arrival.Export] = [.. Observe(arrival)];
                if (arrival.Content is TableExport { LacksOwner: false } table) _silences[arrival.Export] = SilenceOf(table);
                break;
            case Undo undo:
                _observations.Remove(undo.Export);
                _silences.Remove(undo.Export);
                _sightings.Remove(undo.Export);
                break;
        }
    }

    /// <summary>Whether a follows b at an instant, and whether a yes and a no stand at the deciding instant.</summary>
    public (TieState State, bool IsClash) Follows(string a, string b, DateTimeOffset asOf, TimeSpan? evidenceAge)
    {
        var since = evidenceAge is { } age ? asOf - age : DateTimeOffset.MinValue;
        var yes = Latest(YesTimes(a, b).Where(at => at >= since && at <= asOf));
        var no = Latest(NoTimes(a, b).Where(at => at >= since && at <= asOf));
        if (yes is null && no is null) return (TieState.Unknown, false);
        return yes is null || no > yes ? (TieState.No, false) : (TieState.Yes, yes == no);
    }

    private static DateTimeOffset? Latest(IEnumerable<DateTimeOffset> times) => times.Select(at => (DateTimeOffset?)at).Max();

    private IEnumerable<DateTimeOffset> YesTimes(string a, string b)
    {
        foreach (var (observation, other) in About(a, b))
        foreach (var member in observation.Members.Where(m => Resolve(m.Account, observation.At) == other))
        {
            yield return observation.At;
            if (member.FollowedAt is { } followed) yield return followed;
        }
    }

    private IEnumerable<DateTimeOffset> NoTimes(string a, string b) => AbsentTimes(a, b).Concat(SilentTimes(a, b));

    private IEnumerable<DateTimeOffset> SilentTimes(string a, string b) =>
        from silence in _silences.Values
        let owner = silence.Direction == ListDirection.Following ? a : b
        let other = silence.Direction == ListDirection.Following ? b : a
        where silence.Within.Contains(a) && silence.Within.Contains(b) && IsAmong(owner, silence.Owners, silence.At)
        where silence.Named.All(named => Resolve(named, silence.At) != owner) && CouldBeNamed(other, silence.NamedBy, silence.At)
        select silence.At;

    private bool IsAmong(string owner, IReadOnlyList<AccountRef>? owners, DateTimeOffset at) => owners?.Any(named => Resolve(named, at) == owner) != false;

    private IEnumerable<DateTimeOffset> AbsentTimes(string a, string b) =>
        from pair in About(a, b)
        let o = pair.Observation
        where o.IsComplete && (o.Within is null || (o.Within.Contains(a) && o.Within.Contains(b)))
        where IsAmong(pair.Other == a ? b : a, o.Owners, o.At)
        where o.Members.All(m => Resolve(m.Account, o.At) != pair.Other) && CouldBeNamed(pair.Other, o.NamedBy, o.At)
        select o.At;

    private IEnumerable<(Observation Observation, string Other)> About(string a, string b) =>
        from observation in _observations.Values.SelectMany(o => o)
        let isFollowing = observation.Direction == ListDirection.Following
        where Resolve(observation.Owner, observation.At) == (isFollowing ? a : b)
        select (observation, isFollowing ? b : a);

    // A list of ids shows only accounts with a known id, a list of handles only those with a known handle at the capture.
    private bool CouldBeNamed(string account, ProfileKeyKind? namedBy, DateTimeOffset at) => namedBy switch
    {
        null => true,
        ProfileKeyKind.Id => !account.StartsWith('@'),
        _ => account.StartsWith('@') ? Resolve(AccountRef.ByHandle(account), at) == account
            : _sightings.Values.Any(s => Resolve(AccountRef.ByHandle(s.Handle), at) == account),
    };

    // The latest sighting up to then decides unless its id has moved on since; else the next one unless it came from elsewhere.
    private string Resolve(AccountRef account, DateTimeOffset at)
    {
        if (account.Id is { } id) return id;
        var handle = Handle.Normalise(account.Handle!);
        var own = _sightings.Values.Where(s => s.Handle == handle).ToList();
        if (own.Where(s => s.At <= at).MaxBy(s => s.At) is { } last && !Elsewhere(last, s => s.At > last.At && s.At <= at)) return last.Id;
        if (own.Where(s => s.At > at).MinBy(s => s.At) is { } next && !Elsewhere(next, s => s.At >= at && s.At < next.At)) return next.Id;
        return "@" + handle;
    }

    private bool Elsewhere(Seen seen, Func<Seen, bool> when) =>
        _sightings.Values.Any(s => s.Id == seen.Id && s.Handle != seen.Handle && when(s));

    private IEnumerable<Observation> Observe(Arrival arrival)
    {
        switch (arrival.Content)
        {
            case PanelRows panel:
                _panel.UnionWith(panel.Members.Select(m => Resolve(m, DateTimeOffset.MaxValue)));
                return [];
            case Sighting sighting:
                _sightings[arrival.Export] = new Seen(sighting.Id, sighting.Handle, Capture.EndOf(sighting.Day));
                return [];
            case OwnedExport list: return [Observe(list)];
            case TableExport table: return Observe(table);
            default: throw new InvalidOperationException();
        }
    }

    private Observation Observe(OwnedExport list)
    {
        var within = list.Completeness == ListCompleteness.CompleteWithinPanel;
        return new Observation(
            list.Owner, list.Direction, list.Completeness != ListCompleteness.Partial && !list.LacksRow, within ? _panel.ToHashSet() : null,
            list.CapturedAt, list.Members.Count == 0 ? null : list.By, list.Members);
    }

    private IEnumerable<Observation> Observe(TableExport table)
    {
        var panel = _panel.ToHashSet();
        var rows = table.Rows.Select(r => table.Direction == ListDirection.Following ? r : (Owner: r.Member, Member: r.Owner))
            .ToLookup(r => r.Owner, r => new Listed(r.Member, null));
        foreach (var owner in OwnersOf(table))
        {
            var isComplete = !table.LackingRow.Contains(owner);
            yield return new Observation(
                owner, table.Direction, isComplete, panel, table.CapturedAt, rows.Contains(owner) ? table.By : null, [.. rows[owner]]) { Owners = table.Owners };
        }
    }

    private Silence SilenceOf(TableExport table) => new(_panel.ToHashSet(), table.Direction, table.CapturedAt, table.By, OwnersOf(table), table.Owners);

    private static IReadOnlyList<AccountRef> OwnersOf(TableExport table) =>
        [.. table.Rows.Select(r => table.Direction == ListDirection.Following ? r.Owner : r.Member).Concat(table.LackingRow).Distinct()];
}
