using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>What <c>twarc followers X</c> and <c>twarc friends X</c> print: one numeric id a line, the newest first, nothing else.</summary>
internal sealed class Twarc1Ids : ExportFormat
{
    public override FormatDescription Description { get; } = new(
        "twarc1-ids",
        [AskedField.Owner, AskedField.List, AskedField.Captured, AskedField.Completeness],
        ["following", "followers"])
    {
        IsNewestFirst = true,
    };

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsTable || declaration.AccountsBy == ProfileKeyKind.Handle || Column(sample.Table) is null) return null;
        return Claim.OnAny(declaration,
            DeclaredFacts.NeedsOwner(declaration), DeclaredFacts.NeedsList(declaration), DeclaredFacts.NeedsCapture(declaration));
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var sample = FileSample.Of(reading.File);
        var found = Column(sample.Table) ?? throw reading.Lacks("a column of ids");
        return DeclaredList.Of(reading, sample, found, ProfileKeyKind.Id);
    }

    private static ColumnFound? Column(TableSample table)
    {
        if (table.Rows.Count == 0 || !table.Rows.All(row => row.Count == 1)) return null;
        var hasHeader = Header.Key(table.Rows[0][0]) is "id" or "userid" or "ids" or "userids" && table.Rows.Count > 1;
        return table.Rows.Skip(hasHeader ? 1 : 0).All(row => AccountText.IsDigits(AccountText.Unwrapped(row[0])))
            ? new ColumnFound(0, hasHeader) : null;
    }
}
