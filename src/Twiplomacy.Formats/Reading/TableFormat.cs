using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Reading;

/// <summary>A format that is a delimited file with a header, read row by row.</summary>
internal abstract class TableFormat : ExportFormat
{
    /// <summary>A character that takes the next one literally inside quotes, or 0.</summary>
    protected virtual byte Escape => 0;

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration) =>
        sample.IsTable && sample.Table.Header.Names.Count > 1 && Matches(sample.Table.Header) ? Claimed(sample, declaration) : null;

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        using var table = Table.Open(reading.File, FileSample.Of(reading.File), escape: Escape);
        var members = new DeclaredMembers(reading);
        while (table.Read())
        {
            if (table.Rows.Problem is { } problem)
            {
                members.IsBroken = true;
                yield return table.Rejected(problem);
                continue;
            }
            foreach (var record in Row(reading, table, members)) yield return record;
        }
        foreach (var record in members.End(table.Row).Concat(table.Remarks())) yield return record;
    }

    protected abstract bool Matches(Header header);

    protected abstract Claim Claimed(FileSample sample, ImportDeclaration declaration);

    protected abstract IEnumerable<ExportRecord> Row(UnitReading reading, Table table, DeclaredMembers members);
}

/// <summary>
/// A file of users that becomes the list of an account if owner and direction were declared; else the users are profiles
/// and no more.
/// </summary>
internal sealed class DeclaredMembers(UnitReading reading)
{
    private readonly bool _isList = reading.Declaration is { Owner: not null, List: not null };
    private int _list = -1;

    /// <summary>A user could not be read, so that absence from the list proves nothing.</summary>
    public bool IsBroken { get; set; }

    public IEnumerable<ExportRecord> Add(AccountRef member, long row)
    {
        if (!_isList) yield break;
        if (_list < 0)
        {
            _list = reading.NextList();
            yield return new ListBegun(reading.File.Index, row, _list, reading.Owner, reading.List);
        }
        yield return new ListMember(reading.File.Index, row, _list, member);
    }

    public IEnumerable<ExportRecord> End(long row)
    {
        if (_list >= 0)
            yield return new ListEnded(reading.File.Index, row, _list, null, IsBroken ? Core.Lists.ListCompleteness.Partial : null, null);
    }
}
