using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Accounts;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>Turns sealed evidence back into a ledger of ties and into what profiles showed.</summary>
internal sealed class EvidenceLedger
{
    private readonly Dictionary<string, int> _members;
    private readonly Dictionary<string, int> _profiles = [];
    private readonly IReadOnlyList<ProfileKey> _accounts;
    private readonly SealedEvidence _evidence;

    /// <param name="accounts">The edition's members in the published order.</param>
    public EvidenceLedger(IReadOnlyList<ProfileKey> accounts, SealedEvidence evidence)
    {
        (_accounts, _evidence) = (accounts, evidence);
        _members = accounts.Select((account, i) => (Text: account.ToString(), i)).ToDictionary(p => p.Text, p => p.i);
    }

    public TieLedger Ties()
    {
        var population = PopulationOf();
        var lists = _evidence.Lists.GroupBy(l => (l.Owner, l.Direction, l.Scope, l.Within)).ToList();
        var places = new Dictionary<int, (int Stream, int Position)>();
        var streams = new List<LedgerStream>();
        foreach (var group in lists)
        {
            var ordered = group.OrderBy(l => l.CapturedAt).ThenBy(l => l.List).ToList();
            for (var i = 0; i < ordered.Count; i++) places[ordered[i].List] = (streams.Count, i);
            streams.Add(new LedgerStream(
                Profile(group.Key.Owner), group.Key.Direction, group.Key.Scope, group.Key.Within ?? 0,
                [.. ordered.Select(l => new LedgerObservation(l.List, l.CapturedAt.UtcTicks, l.Keys) { Statement = l.Statement ?? 0 })]));
        }
        return new TieLedger(population, streams, RunsOf(places), StatementsOf());
    }

    /// <summary>For each member what its profile showed from an instant on, latest first.</summary>
    public IReadOnlyList<IReadOnlyList<ProfileObservation>> Shown(DateTimeOffset since)
    {
        var shown = _evidence.Profiles.Where(p => p.ObservedAt >= since).ToLookup(p => p.Account);
        return [.. _accounts.Select((account, number) => shown[account.ToString()]
            .Select(p => new ProfileObservation(number, p.ObservedAt, 0, 0, 0, p.Followers, p.Following, p.Posts, p.Listed, null, null, p.Status))
            .OrderByDescending(o => o.ObservedAt).ToList())];
    }

    private Population PopulationOf()
    {
        var windows = _evidence.Identities.Select(i => (Key: i, Window: new ProfileWindow(_members[i.Account], From(i.From), To(i.To)))).ToList();
        return new Population(
            _accounts.Count, [.. _accounts.Select(a => a.Kind == ProfileKeyKind.Id)],
            [.. windows.Where(w => ProfileKey.TryParse(w.Key.Profile, out var key) && key.Kind == ProfileKeyKind.Handle).Select(w => w.Window)],
            windows.Select(w => (Profile(w.Key.Profile), w.Window)),
            _evidence.Memberships.Select(m => (m.Within, new CoverageSpan(_members[m.Account], From(m.From), To(m.To)))));
    }

    private List<LedgerStatement> StatementsOf()
    {
        var owners = _evidence.StatementOwners.ToLookup(owner => owner.Statement, owner => Profile(owner.Profile));
        return [.. _evidence.Statements.Select(s => new LedgerStatement(
            s.Statement, s.Direction, s.Within, s.CapturedAt.UtcTicks, s.Keys, s.CoversSilence, s.NamesOwners ? [.. owners[s.Statement]] : null))];
    }

    // Each row is a run of one capture. A follow's own date is told once for each list that repeats it.
    private List<LedgerRun> RunsOf(Dictionary<int, (int Stream, int Position)> places)
    {
        var told = new HashSet<(int Stream, string Profile, DateTimeOffset At)>();
        var runs = new List<LedgerRun>(_evidence.ListMembers.Count);
        foreach (var (list, profile, followedAt) in _evidence.ListMembers.OrderBy(m => places[m.List]))
        {
            var (stream, position) = places[list];
            var dated = followedAt is { } at && told.Add((stream, profile, at)) ? at.UtcTicks : 0;
            runs.Add(new LedgerRun(stream, Profile(profile), position, position, 0, dated));
        }
        return runs;
    }

    private int Profile(string key)
    {
        if (!_profiles.TryGetValue(key, out var number)) _profiles[key] = number = _profiles.Count;
        return number;
    }

    private static long From(DateTimeOffset? instant) => instant?.UtcTicks ?? DateTimeOffset.MinValue.Ticks;

    private static long To(DateTimeOffset? instant) => instant?.UtcTicks ?? DateTimeOffset.MaxValue.Ticks;
}
