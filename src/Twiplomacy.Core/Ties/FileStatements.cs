using Twiplomacy.Core.Lists;

namespace Twiplomacy.Core.Ties;

/// <summary>
/// What was said of whole files, with the identities known now: for whose lists a file vouches, and which accounts are
/// silent in it. Cost: one pass over the captures, and for each statement that of its members.
/// </summary>
internal sealed class FileStatements
{
    private readonly Population _population;
    private readonly Dictionary<int, LedgerStatement> _statements;
    private readonly Lazy<List<SilentAccounts>> _silent;
    private readonly Dictionary<(int Statement, long At), ulong[]> _owners = [];

    public FileStatements(Population population, IReadOnlyList<LedgerStream> streams, IReadOnlyList<LedgerStatement> statements)
    {
        (_population, List) = (population, statements);
        _statements = statements.ToDictionary(statement => statement.StatementId);
        _silent = new(() => FindSilent(streams));
    }

    public IReadOnlyList<LedgerStatement> List { get; }

    /// <summary>The accounts without a list in the files that would show it.</summary>
    public IReadOnlyList<SilentAccounts> Silent => _silent.Value;

    /// <summary>Whether a list complete within a panel speaks for its owner: a member, and among the owners named.</summary>
    public bool IsVouchedFor(LedgerStream stream, in LedgerObservation observation, int owner) =>
        stream.Scope != ListCompleteness.CompleteWithinPanel
        || (BitRow.Has(_population.Members(stream.PanelRevision, observation.CapturedAt), owner) && IsNamed(observation, owner));

    private bool IsNamed(in LedgerObservation observation, int owner) =>
        !_statements.TryGetValue(observation.Statement, out var statement) || statement.Owners is null
        || BitRow.Has(OwnersAt(statement, observation.CapturedAt), owner);

    // A handle among the owners means whom it meant at the capture.
    private ulong[] OwnersAt(LedgerStatement statement, long at)
    {
        if (_owners.TryGetValue((statement.StatementId, at), out var known)) return known;
        var row = BitRow.Create(_population.Count);
        foreach (var profile in statement.Owners!)
            if (_population.Resolve(profile, at) is >= 0 and var account) BitRow.Set(row, account);
        return _owners[(statement.StatementId, at)] = row;
    }

    private List<SilentAccounts> FindSilent(IReadOnlyList<LedgerStream> streams)
    {
        var rows = List.Where(statement => statement.CoversSilence).ToDictionary(statement => statement.StatementId, Required);
        if (rows.Count == 0) return [];
        foreach (var stream in streams)
            foreach (var observation in stream.Observations) Strike(stream, observation, rows);
        return [.. List.Where(statement => rows.TryGetValue(statement.StatementId, out var row) && BitRow.Count(row) > 0)
            .Select(statement => new SilentAccounts(statement, rows[statement.StatementId]))];
    }

    private ulong[] Required(LedgerStatement statement)
    {
        var row = (ulong[])_population.Members(statement.PanelRevision, statement.CapturedAt).Clone();
        if (statement.Owners is not null) BitRow.Intersect(row, OwnersAt(statement, statement.CapturedAt));
        return row;
    }

    private void Strike(LedgerStream stream, in LedgerObservation observation, Dictionary<int, ulong[]> rows)
    {
        if (observation.Statement == 0 || !rows.TryGetValue(observation.Statement, out var row)) return;
        if (stream.Direction != _statements[observation.Statement].Direction) return;
        if (_population.Resolve(stream.OwnerProfile, observation.CapturedAt) is >= 0 and var owner) BitRow.Clear(row, owner);
    }
}

/// <summary>The accounts that a file would have shown to follow (or to be followed by) somebody, and does not.</summary>
internal sealed record SilentAccounts(LedgerStatement Statement, ulong[] Accounts);
