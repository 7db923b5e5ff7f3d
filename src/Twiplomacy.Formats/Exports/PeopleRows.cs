using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Panels;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Reads a table of people: each row makes one actor with all of its accounts, each on its platform. Rows that repeat an account, as the
/// result of a query with several values does, make it once.
/// </summary>
internal sealed class PeopleRows(UnitReading reading, SampledTable sample, PeopleColumns columns)
{
    private readonly HashSet<(ProfileKey Account, string Actor)> _described = [];
    private readonly IReadOnlyList<int> _others = columns.Others;
    private readonly IReadOnlyList<string> _given = columns.Given;
    private long _without;

    public IEnumerable<ExportRecord> Read()
    {
        var shared = SharedNames();
        using var rows = Open();
        while (rows.Read())
            if (rows.Problem is { } problem) yield return rows.Rejected(problem);
            else
                foreach (var record in Row(rows, shared)) yield return record;
        if (_without > 0) yield return new ExportWarning(reading.File.Index, rows.Row, ListMessages.WithoutAccounts(_without));
        foreach (var remark in rows.Remarks()) yield return remark;
    }

    private RowSource Open() => RowSource.Open(reading, sample, new ColumnMap([]));

    private IEnumerable<ExportRecord> Row(RowSource row, HashSet<string> shared)
    {
        if (columns.NameIn(row) is not { } name)
        {
            yield return row.Rejected(RowMessages.NoActor);
            yield break;
        }
        var actor = shared.Contains(name) && row.At(columns.Key) is { } key ? $"{name} ({key[(key.LastIndexOf('/') + 1)..]})" : name;
        string? Text(string column) => row.At(columns.Header.Of(column));
        var cells = new AccountCells(Text);
        var person = Person(row, Text, AccountText.DisplayName(actor)!, cells);
        if (cells.Reason is { } wrong)
        {
            yield return row.Rejected(wrong);
            yield break;
        }
        var any = false;
        foreach (var (platform, account, reason) in AccountsIn(row))
        {
            any = true;
            if (account is null) yield return row.Rejected(reason!);
            else if (_described.Add((account.Value.Key(platform), person.Actor!)))
                yield return person with { Platform = platform, Account = account.Value };
        }
        if (!any) _without++;
    }

    // An id and a handle that stand alone in their cells are those of one account.
    private IEnumerable<(string Platform, AccountRef? Account, Core.Messages.Message? Reason)> AccountsIn(RowSource row)
    {
        foreach (var columnsOfOne in columns.Accounts.GroupBy(account => account.Platform))
        {
            var read = columnsOfOne.SelectMany(column => PlatformColumn.NamesIn(row.At(column.Column) ?? ""),
                (column, name) => (Account: column.Read(name, out var reason), Reason: reason)).ToList();
            var (ids, handles) = (Named(account => account.Id is not null), Named(account => account.Handle is not null));
            foreach (var (account, reason) in read.Where(one => one.Account is null)) yield return (columnsOfOne.Key, account, reason);
            if (ids is [var id] && handles is [var handle])
            {
                yield return (columnsOfOne.Key, new AccountRef(id.Id, handle.Handle), null);
                continue;
            }
            foreach (var account in ids.Concat(handles)) yield return (columnsOfOne.Key, account, null);

            List<AccountRef> Named(Func<AccountRef, bool> isNamed) =>
                [.. read.Select(one => one.Account).OfType<AccountRef>().Where(isNamed).DistinctBy(account => account.Key(columnsOfOne.Key))];
        }
    }

    private AccountDescribed Person(RowSource row, Func<string, string?> text, string actor, AccountCells cells)
    {
        var country = CountryCodes.OfAnyForm(row.At(columns.Country) ?? "");
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in _others)
            if (column != columns.Country || country is null)
                if (row.At(column) is { } value) attributes[columns.KeptAs(column)] = RawText.Of(value);
        return new AccountDescribed(
            reading.File.Index, row.Row, null, default, actor, cells.Kind(AccountTable.Kinds), country, cells.Country("host_country"),
            text("host_city"), cells.Day("office_from"), cells.Day("office_to"), cells.Day("member_from"), cells.Day("member_to"),
            cells.Flag("personal"), text("language"), attributes)
        {
            Given = _given,
        };
    }

    /// <summary>Names that several people of the file have; only a key tells them apart.</summary>
    private HashSet<string> SharedNames()
    {
        var (keys, shared) = (new Dictionary<string, string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        if (columns.Key < 0) return shared;
        using var rows = Open();
        while (rows.Read())
            if (rows.Problem is null && columns.NameIn(rows) is { } name && rows.At(columns.Key) is { } key
                && !keys.TryAdd(name, key) && keys[name] != key)
                shared.Add(name);
        return shared;
    }
}
