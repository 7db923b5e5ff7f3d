using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Formats.EdgeLists;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.OwnerTables;

/// <summary>
/// Guesses the columns of a table that no recipe knows, by their names and their cells. A guess is shown and never used: somebody
/// confirms it first.
/// </summary>
internal sealed class ColumnGuess
{
    private static readonly string[] DirectionNames =
        ["relationship_type", "relationshipType", "relation", "direction", "list_type", "listType", "list", "type", "kind", "edge_type"];

    private static readonly string[] CaptureNames =
    [
        "collection_time", "collected_at", "captured_at", "captured", "scraped_at", "scrapedAt", "scrape_time", "scrape_date", "retrieved_at",
        "retrievedAt", "fetched_at", "fetchedAt", "extracted_at", "crawled_at", "exported_at", "timestamp", "scrape_timestamp",
    ];

    private static readonly string[] FollowNames =
        ["followed_at", "followedAt", "follow_date", "followDate", "follower_date", "followerDate", "followed_on", "follow_time", "followed_since"];

    private readonly SampledTable _table;
    private readonly List<(int Column, ColumnSide Side, ColumnForm Form)> _accounts = [];
    private readonly List<MappedColumn> _mapped = [];

    private ColumnGuess(SampledTable table)
    {
        _table = table;
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var words = new ColumnWords(table.Columns[column]);
            if ((words.Side != ColumnSide.None || words.Form is ColumnForm.Id or ColumnForm.Handle) && HoldsNames(column, words.Form))
                _accounts.Add((column, words.Side, words.Form));
        }
    }

    /// <summary>What the columns may be; null if it knows neither owner nor member. One of the two may be missing.</summary>
    public static ColumnMap? Of(SampledTable table)
    {
        var guess = new ColumnGuess(table);
        guess.FindAccounts();
        if (guess._mapped.Count == 0) return null;
        guess.FindName();
        var direction = guess.First(DirectionNames, cell => DirectionWords.Of(cell) is not null);
        guess.Add(ColumnRole.Direction, direction);
        guess.Add(ColumnRole.Captured, guess.First(CaptureNames, cell => Instants.Read(cell) is not null));
        guess.Add(ColumnRole.FollowedAt, guess.First(FollowNames, cell => Instants.Read(cell) is not null));
        return new ColumnMap(guess._mapped, direction >= 0 ? null : guess.ListByName());
    }

    /// <summary>
    /// The owner of a guess is named as one, and the rows have several: no list of one account. Numbers of which none comes again
    /// count the rows, as a number of requests does.
    /// </summary>
    public static bool HasOwners(SampledTable table, ColumnMap map)
    {
        if (map.OwnerColumn is not { } owner || new ColumnWords(owner).Side != ColumnSide.Owner) return false;
        var cells = table.Cells(table.Find(owner)).ToList();
        return cells.Distinct(StringComparer.OrdinalIgnoreCase).Count() is > 1 and var owners
            && (owners < cells.Count || !cells.TrueForAll(cell => AccountText.IsDigits(cell)));
    }

    private void FindAccounts()
    {
        var (owners, members) = (Of(ColumnSide.Owner), Of(ColumnSide.Member));
        if (owners.Count > 0 && members.Count == 0)
            members = [.. _accounts.Where(account => account.Side != ColumnSide.Owner && account.Form != ColumnForm.DisplayName)];
        if (owners.Count == 0 && members.Count > 0) owners = Of(ColumnSide.PerhapsOwner);
        if (owners.Count == 0 && members.Count == 0)
        {
            // One account in all rows is the one whose list it is.
            owners = [.. _accounts.Where(account => _table.Rows.Count > 2 && _table.Cells(account.Column).Distinct().Take(2).Count() == 1)];
            members = [.. _accounts.Except(owners).Where(account => account.Form != ColumnForm.DisplayName)];
        }
        AddSide(owners, ColumnRole.Owner, ColumnRole.OwnerId, ColumnRole.OwnerHandle);
        AddSide([.. members.Except(owners)], ColumnRole.Member, ColumnRole.MemberId, ColumnRole.MemberHandle);
    }

    private List<(int Column, ColumnSide Side, ColumnForm Form)> Of(ColumnSide side) =>
        [.. _accounts.Where(account => account.Side == side && account.Form != ColumnForm.DisplayName)];

    private void AddSide(List<(int Column, ColumnSide Side, ColumnForm Form)> columns, ColumnRole mixed, ColumnRole id, ColumnRole handle)
    {
        var (ofId, ofHandle) = (FirstOf(columns, ColumnForm.Id), FirstOf(columns, ColumnForm.Handle));
        Add(id, ofId);
        Add(handle, ofHandle);
        if (ofId < 0 && ofHandle < 0) Add(mixed, FirstOf(columns, ColumnForm.Any));
    }

    // A column named after ids may hold handles as well; it is then neither of the two.
    private int FirstOf(List<(int Column, ColumnSide Side, ColumnForm Form)> columns, ColumnForm form)
    {
        foreach (var (column, _, named) in columns)
            if ((named == ColumnForm.Id && !_table.Cells(column).All(IsId) ? ColumnForm.Any : named) == form) return column;
        return -1;
    }

    private void FindName()
    {
        if (_mapped.Find(column => column.Role is ColumnRole.MemberHandle or ColumnRole.MemberId or ColumnRole.Member) is not { } member) return;
        var prefix = member.Name[..(member.Name.LastIndexOf('.') + 1)];
        for (var column = 0; column < _table.Columns.Count; column++)
        {
            var words = new ColumnWords(_table.Columns[column]);
            if (words.Form != ColumnForm.DisplayName || words.Side == ColumnSide.Owner) continue;
            if (!_table.Columns[column].StartsWith(prefix, StringComparison.Ordinal)) continue;
            Add(ColumnRole.MemberName, column);
            return;
        }
    }

    private ListDirection? ListByName() =>
        _mapped.Where(column => column.Role is ColumnRole.Member or ColumnRole.MemberId or ColumnRole.MemberHandle)
            .Select(column => new ColumnWords(column.Name).List).FirstOrDefault(list => list is not null);

    private int First(string[] names, Func<string, bool> isOne)
    {
        foreach (var name in names)
            if (_table.Find(name) is >= 0 and var column && _table.Cells(column).Any() && _table.Cells(column).All(isOne)) return column;
        return -1;
    }

    private void Add(ColumnRole role, int column)
    {
        if (column >= 0 && !_mapped.Exists(mapped => mapped.Name == _table.Columns[column])) _mapped.Add(new MappedColumn(role, _table.Columns[column]));
    }

    /// <summary>Nearly every cell is one word that could name an account; of numbers that are not called ids, none does.</summary>
    private bool HoldsNames(int column, ColumnForm form)
    {
        var (cells, names, digits) = (0, 0, 0);
        foreach (var cell in _table.Cells(column))
        {
            cells++;
            if (EdgeListColumns.IsName(cell) || ProfileAddress.IsAddress(cell)) names++;
            if (AccountText.IsDigits(cell)) digits++;
        }
        return cells > 0 && names * 10 >= cells * 9 && (form is ColumnForm.Id or ColumnForm.Handle || digits < cells);
    }

    private static bool IsId(string cell) => AccountText.IsDigits(cell) || cell.StartsWith("did:", StringComparison.Ordinal) || AccountText.IsFloat(cell);
}
