using Twiplomacy.Core.Lists;

namespace Twiplomacy.Core.Ties;

/// <summary>
/// The complete captures of every account's lists in one direction, latest first, and which accounts' absence each
/// proves: those that the scope covers and that the list could have named.
/// </summary>
internal sealed class Completeness
{
    private const int NoPanel = -1;

    private readonly record struct Proof(long At, int Covered, int Observation);

    private readonly List<Proof>[] _proofs;
    private readonly List<ulong[]> _covered = [];
    private readonly Dictionary<string, int> _interned = [];
    private readonly Dictionary<(int Panel, long At, ListKeys Keys), int> _sets = [];
    private readonly List<ulong[]> _owners = [];
    private readonly Population _population;
    private readonly FileStatements _statements;

    public Completeness(
        Population population, FileStatements statements, IEnumerable<LedgerStream> streams, IEnumerable<SilentAccounts> silent,
        ListDirection direction, long since, long asOf, bool keepAll = false)
    {
        (_population, _statements) = (population, statements);
        _proofs = new List<Proof>[population.Count];
        foreach (var stream in streams)
        {
            if (stream.Direction != direction || stream.Scope == ListCompleteness.Partial) continue;
            foreach (var observation in stream.Observations) Add(stream, observation, since, asOf);
        }
        foreach (var accounts in silent.Where(s => s.Statement.Direction == direction)) Add(accounts, since, asOf);
        foreach (var proofs in _proofs) proofs?.Sort((a, b) => b.At.CompareTo(a.At));
        if (keepAll) return;
        for (var account = 0; account < _proofs.Length; account++) Index(account);
    }

    /// <summary>When an account's list last proved who is missing among the asked, or <see cref="long.MinValue"/>.</summary>
    public long LatestAt(int owner, int other)
    {
        foreach (var proof in _proofs[owner] ?? [])
            if (BitRow.Has(_covered[proof.Covered], other)) return proof.At;
        return long.MinValue;
    }

    /// <summary>The captures that prove something about the other account, latest first.</summary>
    public IEnumerable<(long At, int Observation)> ProofsFor(int owner, int other) =>
        (_proofs[owner] ?? []).Where(p => BitRow.Has(_covered[p.Covered], other)).Select(p => (p.At, p.Observation));

    /// <summary>Whether a capture at this very instant proves the other account missing: one that is not among what said yes.</summary>
    public bool Denies(int owner, int other, long at, ReadOnlySpan<YesArc> said)
    {
        foreach (var proof in _proofs[owner] ?? [])
        {
            if (proof.At < at) return false;
            if (proof.At == at && BitRow.Has(_covered[proof.Covered], other) && !IsAmong(said, proof.Observation)) return true;
        }
        return false;
    }

    private static bool IsAmong(ReadOnlySpan<YesArc> said, int observation)
    {
        foreach (var arc in said)
            if (arc.Observation == observation) return true;
        return false;
    }

    /// <summary>Adds all accounts whose presence or absence in the owner's lists is known.</summary>
    public void UniteCovered(int owner, Span<ulong> row)
    {
        foreach (var proof in _proofs[owner] ?? []) BitRow.Unite(row, _covered[proof.Covered]);
    }

    /// <summary>Adds all owners whose lists show whether the account is in them.</summary>
    public void UniteOwners(int account, Span<ulong> row)
    {
        for (var set = 0; set < _covered.Count; set++)
            if (BitRow.Has(_covered[set], account)) BitRow.Unite(row, _owners[set]);
    }

    /// <summary>Earliest and latest capture that decides anything, or null without any.</summary>
    public (long From, long To)? Span(int owner) =>
        _proofs[owner] is { Count: > 0 } proofs ? (proofs[^1].At, proofs[0].At) : null;

    private void Add(LedgerStream stream, LedgerObservation observation, long since, long asOf)
    {
        if (observation.CapturedAt < since || observation.CapturedAt > asOf) return;
        var owner = _population.Resolve(stream.OwnerProfile, observation.CapturedAt);
        if (owner < 0 || !_statements.IsVouchedFor(stream, observation, owner)) return;
        var set = CoveredSet(stream.Scope == ListCompleteness.CompleteWithinPanel ? stream.PanelRevision : NoPanel, observation.CapturedAt, observation.Keys);
        (_proofs[owner] ??= []).Add(new Proof(observation.CapturedAt, set, observation.ObservationId));
    }

    private void Add(SilentAccounts silent, long since, long asOf)
    {
        var statement = silent.Statement;
        if (statement.CapturedAt < since || statement.CapturedAt > asOf) return;
        var set = CoveredSet(statement.PanelRevision, statement.CapturedAt, statement.Keys);
        foreach (var owner in BitRow.Members(silent.Accounts))
            (_proofs[owner] ??= []).Add(new Proof(statement.CapturedAt, set, -statement.StatementId));
    }

    private int CoveredSet(int panel, long at, ListKeys keys)
    {
        var isTimeless = panel == NoPanel && (keys & ListKeys.Handles) == 0;
        var key = (panel, isTimeless ? 0 : at, keys);
        if (_sets.TryGetValue(key, out var known)) return known;
        var row = BitRow.Create(_population.Count);
        if ((keys & ListKeys.Ids) != 0) BitRow.Unite(row, _population.WithId);
        if ((keys & ListKeys.Handles) != 0) BitRow.Unite(row, _population.NamedAt(at));
        if (panel != NoPanel) BitRow.Intersect(row, _population.Members(panel, at));
        return _sets[key] = Intern(row);
    }

    private int Intern(ulong[] row)
    {
        var content = Convert.ToBase64String(System.Runtime.InteropServices.MemoryMarshal.AsBytes<ulong>(row));
        if (_interned.TryGetValue(content, out var set)) return set;
        _covered.Add(row);
        _owners.Add(BitRow.Create(_population.Count));
        return _interned[content] = _covered.Count - 1;
    }

    // An older capture proves something only about accounts that no later one covers. All of one instant stay: they may clash.
    private void Index(int account)
    {
        if (_proofs[account] is not { } proofs) return;
        var (later, soFar, at) = (BitRow.Create(_population.Count), BitRow.Create(_population.Count), long.MaxValue);
        proofs.RemoveAll(proof =>
        {
            if (proof.At < at) soFar.CopyTo(later, 0);
            at = proof.At;
            BitRow.Unite(soFar, _covered[proof.Covered]);
            return !Adds(later, _covered[proof.Covered]);
        });
        foreach (var proof in proofs) BitRow.Set(_owners[proof.Covered], account);
    }

    private static bool Adds(ulong[] covered, ulong[] row)
    {
        for (var i = 0; i < covered.Length; i++)
            if ((row[i] & ~covered[i]) != 0) return true;
        return false;
    }
}
