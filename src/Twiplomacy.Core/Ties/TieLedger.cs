using Twiplomacy.Core.Lists;

namespace Twiplomacy.Core.Ties;

/// <summary>
/// All evidence about the ties among a population: captured lists as runs. It answers for any instant, and the answer
/// depends on captures only, never on the order in which exports arrived.
/// </summary>
public sealed class TieLedger
{
    private readonly LedgerStream[] _streams;
    private readonly LedgerRun[] _runs;
    private readonly FileStatements _statements;

    /// <param name="statements">What was said of the files that the captures come from; null: nothing.</param>
    public TieLedger(
        Population population, IReadOnlyList<LedgerStream> streams, IReadOnlyList<LedgerRun> runs, IReadOnlyList<LedgerStatement>? statements = null)
    {
        ArgumentNullException.ThrowIfNull(population);
        ArgumentNullException.ThrowIfNull(streams);
        ArgumentNullException.ThrowIfNull(runs);
        Population = population;
        _streams = [.. streams];
        _runs = runs as LedgerRun[] ?? [.. runs];
        _statements = new FileStatements(population, _streams, statements ?? []);
    }

    public Population Population { get; }

    /// <summary>The captures, by owner's list.</summary>
    public IReadOnlyList<LedgerStream> Streams => _streams;

    /// <summary>Who stood in which of them.</summary>
    public IReadOnlyList<LedgerRun> Runs => _runs;

    /// <summary>What was said of whole files.</summary>
    public IReadOnlyList<LedgerStatement> Statements => _statements.List;

    /// <summary>All ties as known at an instant.</summary>
    /// <param name="asOf">Evidence after this instant is not looked at; the instant itself is included.</param>
    /// <param name="evidenceAge">Evidence older than this before <paramref name="asOf"/> is unknown; null: none is too old.</param>
    public TieSnapshot At(DateTimeOffset asOf, TimeSpan? evidenceAge = null)
    {
        var until = asOf.UtcTicks;
        var since = evidenceAge is { } age && age.Ticks < until ? until - age.Ticks : DateTimeOffset.MinValue.Ticks;
        return new TieSnapshot(
            Population, YesArcs(since, until), CompletenessOf(ListDirection.Following, since, until), CompletenessOf(ListDirection.Followers, since, until));
    }

    /// <summary>All reasons for and against "a follows b" up to an instant, latest first; a yes before a no at equal times.</summary>
    public IReadOnlyList<TieEvidence> EvidenceOf(int a, int b, DateTimeOffset asOf)
    {
        var evidence = new List<TieEvidence>();
        var said = new HashSet<int>();
        foreach (var run in _runs) AddRun(run, a, b, asOf.UtcTicks, evidence, said);
        foreach (var stream in _streams) AddAbsences(stream, a, b, asOf.UtcTicks, evidence, said);
        AddSilence(a, b, asOf.UtcTicks, evidence);
        evidence.Sort((x, y) => x.At != y.At ? y.At.CompareTo(x.At) : y.IsYes.CompareTo(x.IsYes));
        return evidence;
    }

    private Completeness CompletenessOf(ListDirection direction, long since, long until, bool keepAll = false) =>
        new(Population, _statements, _streams, _statements.Silent, direction, since, until, keepAll);

    /// <summary>The instants at which a list of the account itself was captured, be it by silence, in order.</summary>
    public IReadOnlyList<DateTimeOffset> CapturesOf(int account) =>
        [.. _streams.SelectMany(stream => stream.Observations
                .Where(o => Population.Resolve(stream.OwnerProfile, o.CapturedAt) == account).Select(o => o.CapturedAt))
            .Concat(_statements.Silent.Where(silent => BitRow.Has(silent.Accounts, account)).Select(silent => silent.Statement.CapturedAt))
            .Distinct().Order().Select(ticks => new DateTimeOffset(ticks, TimeSpan.Zero))];

    /// <summary>Every ordered pair that any list ever held, in ascending order.</summary>
    public IEnumerable<(int A, int B)> PairsEverSeen()
    {
        var pairs = new HashSet<long>();
        foreach (var run in _runs)
        {
            var stream = _streams[run.Stream];
            for (var i = run.First; i <= run.Last; i++)
            {
                if (ArcAt(stream, run.Other, stream.Observations[i].CapturedAt) is { } arc) pairs.Add(arc);
                if (Population.IsSteady(run.Other) && Population.IsSteady(stream.OwnerProfile)) break;
            }
        }
        return pairs.Order().Select(arc => ((int)(arc >> 32), (int)arc));
    }

    /// <summary>What was said over all time about every ordered pair that any list ever held, pairs in ascending order.</summary>
    public IEnumerable<TieTimeline> Timelines()
    {
        var (since, until) = (DateTimeOffset.MinValue.Ticks, DateTimeOffset.MaxValue.Ticks);
        return TieTimelines.Of(
            _runs.SelectMany(run => SaidBy(run)),
            CompletenessOf(ListDirection.Following, since, until, keepAll: true), CompletenessOf(ListDirection.Followers, since, until, keepAll: true));
    }

    /// <summary>
    /// At which instants a list of somebody else held an account, or its own list was captured: it was there then. A partial
    /// list without members is no sign, for that is what a protected or suspended account shows.
    /// </summary>
    public IEnumerable<(int Account, long At)> Listings()
    {
        var seen = new HashSet<(int Account, long At)>();
        foreach (var stream in _streams)
        {
            foreach (var observation in stream.Observations)
            {
                if (stream.Scope == ListCompleteness.Partial && observation.IsEmpty) continue;
                if (Population.Resolve(stream.OwnerProfile, observation.CapturedAt) is >= 0 and var owner) seen.Add((owner, observation.CapturedAt));
            }
        }
        foreach (var run in _runs)
        {
            var stream = _streams[run.Stream];
            for (var i = run.First; i <= run.Last; i++)
            {
                var at = stream.Observations[i].CapturedAt;
                if (Population.Resolve(run.Other, at) is >= 0 and var account) seen.Add((account, at));
            }
        }
        return seen;
    }

    private IEnumerable<(long Arc, long At)> SaidBy(LedgerRun run)
    {
        var stream = _streams[run.Stream];
        for (var i = run.First; i <= run.Last; i++)
        {
            var at = stream.Observations[i].CapturedAt;
            if (ArcAt(stream, run.Other, at) is { } arc) yield return (arc, at);
        }
        if (run.FollowedAt != 0 && ArcAt(stream, run.Other, stream.Observations[run.First].CapturedAt) is { } dated)
            yield return (dated, run.FollowedAt);
    }

    private List<YesArc> YesArcs(long since, long until)
    {
        var arcs = new List<YesArc>(_runs.Length);
        var latest = _streams.Select(stream => LatestUpTo(stream, until)).ToArray();
        foreach (var run in _runs) AddLatestYes(run, latest[run.Stream], since, until, arcs);
        return arcs;
    }

    private void AddLatestYes(in LedgerRun run, int latest, long since, long until, List<YesArc> arcs)
    {
        var stream = _streams[run.Stream];
        var steady = Population.IsSteady(run.Other) && Population.IsSteady(stream.OwnerProfile);
        for (var i = Math.Min(run.Last, latest); i >= run.First; i--)
        {
            var at = stream.Observations[i].CapturedAt;
            if (at < since) break;
            if (ArcAt(stream, run.Other, at) is { } arc) arcs.Add(new YesArc(arc, at, stream.Observations[i].ObservationId));
            if (steady && !IsAnotherAt(stream, run, i, at)) break;
        }
        if (run.FollowedAt < since || run.FollowedAt > until || run.FollowedAt == 0) return;
        if (ArcAt(stream, run.Other, stream.Observations[run.First].CapturedAt) is { } dated)
            arcs.Add(new YesArc(dated, run.FollowedAt, YesArc.OwnDate));
    }

    // Captures of one instant all speak: a clash is a capture of that instant that does not.
    private static bool IsAnotherAt(LedgerStream stream, in LedgerRun run, int position, long at) =>
        position > run.First && stream.Observations[position - 1].CapturedAt == at;

    private static int LatestUpTo(LedgerStream stream, long until)
    {
        var (low, high) = (0, stream.Observations.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (stream.Observations[middle].CapturedAt <= until) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    private long? ArcAt(LedgerStream stream, int other, long at)
    {
        var (owner, member) = (Population.Resolve(stream.OwnerProfile, at), Population.Resolve(other, at));
        if (owner < 0 || member < 0 || owner == member) return null;
        return stream.Direction == ListDirection.Following ? Arc(owner, member) : Arc(member, owner);
    }

    private static long Arc(int source, int target) => (long)source << 32 | (uint)target;

    private void AddRun(in LedgerRun run, int a, int b, long until, List<TieEvidence> evidence, HashSet<int> said)
    {
        var stream = _streams[run.Stream];
        for (var i = run.First; i <= run.Last && stream.Observations[i].CapturedAt <= until; i++)
        {
            var (observation, at, _) = stream.Observations[i];
            if (ArcAt(stream, run.Other, at) != Arc(a, b)) continue;
            int? row = i == run.First && run.FirstRow > 0 ? run.FirstRow : null;
            evidence.Add(new TieEvidence(true, at, observation, stream.OwnerProfile, stream.Direction, row, false));
            said.Add(observation);
        }
        var first = stream.Observations[run.First];
        if (run.FollowedAt != 0 && run.FollowedAt <= until && ArcAt(stream, run.Other, first.CapturedAt) == Arc(a, b))
        {
            evidence.Add(new TieEvidence(
                true, run.FollowedAt, first.ObservationId, stream.OwnerProfile, stream.Direction, run.FirstRow > 0 ? run.FirstRow : null, true));
        }
    }

    private void AddAbsences(LedgerStream stream, int a, int b, long until, List<TieEvidence> evidence, HashSet<int> said)
    {
        if (stream.Scope == ListCompleteness.Partial) return;
        var (owner, other) = stream.Direction == ListDirection.Following ? (a, b) : (b, a);
        var proofs = new Completeness(Population, _statements, [stream], [], stream.Direction, DateTimeOffset.MinValue.Ticks, until, keepAll: true);
        foreach (var (at, observation) in proofs.ProofsFor(owner, other))
        {
            if (!said.Contains(observation))
                evidence.Add(new TieEvidence(false, at, observation, stream.OwnerProfile, stream.Direction, null, false));
        }
    }

    private void AddSilence(int a, int b, long until, List<TieEvidence> evidence)
    {
        foreach (var direction in (ListDirection[])[ListDirection.Following, ListDirection.Followers])
        {
            var (owner, other) = direction == ListDirection.Following ? (a, b) : (b, a);
            var proofs = new Completeness(Population, _statements, [], _statements.Silent, direction, DateTimeOffset.MinValue.Ticks, until, keepAll: true);
            foreach (var (at, statement) in proofs.ProofsFor(owner, other))
                evidence.Add(new TieEvidence(false, at, statement, -1, direction, null, false));
        }
    }
}

/// <summary>A yes about one ordered pair: source in the upper, target in the lower 32 bits of the arc.</summary>
internal readonly record struct YesArc(long Arc, long At, int Observation)
{
    /// <summary>Stands for the observation where the follow's own date speaks.</summary>
    public const int OwnDate = 0;
}
