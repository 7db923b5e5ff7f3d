using System.Globalization;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>
/// What was said of the files that an edition uses, numbered by content. Statements of the same content, with the same lists,
/// are one: the same bytes may have been imported twice.
/// </summary>
internal sealed class CanonicalStatements
{
    private readonly Dictionary<int, int> _numbers = [];

    private sealed record Said(LedgerStatement Statement, SealedStatement Row, IReadOnlyList<string> Owners, string Content);

    /// <param name="statements">Those used.</param>
    /// <param name="setOf">The number of a panel revision's set.</param>
    /// <param name="sourceOf">The number of the export of a statement.</param>
    public CanonicalStatements(
        IEnumerable<LedgerStatement> statements, Population population, IReadOnlyList<(UsedList Used, CapturedList Place)> lists,
        IReadOnlyDictionary<int, ProfileKey> keys, Func<int, int> setOf, Func<LedgerStatement, int> sourceOf)
    {
        var present = population.Windows.Select(window => window.Profile).ToHashSet();
        var owned = lists.ToLookup(list => list.Used.Observation.Statement, list => Content(list.Used, list.Place, keys));
        var ordered = statements.Select(s => Of(s, present, keys, setOf(s.PanelRevision), sourceOf(s), owned[s.StatementId]))
            .OrderBy(s => s.Row.Within).ThenBy(s => s.Row.Direction).ThenBy(s => s.Row.CapturedAt).ThenBy(s => s.Row.Keys)
            .ThenBy(s => s.Row.Source).ThenBy(s => s.Content, StringComparer.Ordinal).ToList();
        var (rows, owners) = (new List<SealedStatement>(), new List<SealedStatementOwner>());
        for (var i = 0; i < ordered.Count; i++)
        {
            if (i == 0 || (ordered[i].Row, ordered[i].Content) != (ordered[i - 1].Row, ordered[i - 1].Content))
            {
                rows.Add(ordered[i].Row with { Statement = rows.Count + 1 });
                owners.AddRange(ordered[i].Owners.Select(owner => new SealedStatementOwner(rows.Count, owner)));
            }
            _numbers[ordered[i].Statement.StatementId] = rows.Count;
        }
        (Rows, Owners) = (rows, owners);
    }

    public IReadOnlyList<SealedStatement> Rows { get; }

    public IReadOnlyList<SealedStatementOwner> Owners { get; }

    /// <summary>The number of a statement by its id; null where none was made, or it is not used.</summary>
    public int? NumberOf(int statement) => _numbers.TryGetValue(statement, out var number) ? number : null;

    private static Said Of(
        LedgerStatement statement, HashSet<int> present, IReadOnlyDictionary<int, ProfileKey> keys, int set, int source, IEnumerable<string> lists)
    {
        List<string> owners = [.. (statement.Owners ?? []).Where(present.Contains).Select(owner => keys[owner]).Distinct().Order().Select(key => key.ToString())];
        var row = new SealedStatement(
            0, set, statement.Direction, new DateTimeOffset(statement.CapturedAt, TimeSpan.Zero), statement.Keys, statement.CoversSilence,
            statement.Owners is not null, source);
        return new Said(statement, row, owners, string.Join('\n', [.. owners, "", .. lists.Order(StringComparer.Ordinal)]));
    }

    private static string Content(UsedList list, CapturedList place, IReadOnlyDictionary<int, ProfileKey> keys) => string.Create(
        CultureInfo.InvariantCulture,
        $"{keys[list.Stream.OwnerProfile]} {list.Stream.Direction} {list.Stream.Scope} {list.Observation.CapturedAt} {list.Observation.Keys} {place.Row} {place.List} {place.Path}");
}
