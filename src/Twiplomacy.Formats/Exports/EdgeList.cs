using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.EdgeLists;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Rows of two accounts, the first follows the second, in every spelling that <see cref="EdgeListFinding"/> knows: one list per
/// source account, or per target if followers lists were declared. The table of dyads gives two lists per source.
/// </summary>
internal sealed class EdgeList : ExportFormat
{
    public override FormatDescription Description { get; } = new(
        EdgeListDialect.FormatId,
        [
            AskedField.Captured, AskedField.Completeness, AskedField.CompleteWithin, AskedField.Platform, AskedField.AccountsBy,
            AskedField.Relation, AskedField.List, AskedField.SourceColumn, AskedField.TargetColumn,
        ],
        ["following", "followers", "mentions"]);

    public override bool NamesManyOwners => true;

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsTable || EdgeListFinding.Of(sample.Table, declaration) is not { } finding) return null;
        if (finding.Dialect is not { } dialect || finding.Refusal is not null) return Claim.Refused(finding.Refusal!);
        if (dialect.IsMentions && declaration is { List: not null, Owner: not null }) return Claim.Refused(EdgeListMessages.MentionsAreNoList);
        return Claim.On(declaration.Platform ?? finding.Platform ?? PlatformTable.Default, declaration,
            dialect.IsMentions ? null : DeclaredFacts.NeedsCapture(declaration),
            dialect.SourceKind is null || dialect.TargetKind is null ? AskedField.AccountsBy : null,
            finding.LacksRelation ? AskedField.Relation : null);
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var sample = FileSample.Of(reading.File);
        var dialect = EdgeListFinding.Of(sample.Table, reading.Declaration)?.Dialect ?? throw reading.Lacks("a header such as source,target");
        if (dialect.SourceKind is null || dialect.TargetKind is null) throw reading.Lacks(AskedField.AccountsBy);
        var table = Table.Open(reading.File, sample, dialect.HasHeader ? 1 : 0, passesComments: true);
        if (dialect.HasHeader) table.TellHeaderBy(dialect.Source, dialect.Target);
        return new EdgeRows(reading, table, dialect, EdgeListContent.AreRounded(Cells(sample.Table, dialect))).Read();
    }

    private static IEnumerable<string> Cells(TableSample table, EdgeListDialect dialect)
    {
        var header = dialect.HasHeader ? 1 : 0;
        return (dialect.SourceKind == Core.Accounts.ProfileKeyKind.Id ? table.Column(dialect.Source, header) : [])
            .Concat(dialect.TargetKind == Core.Accounts.ProfileKeyKind.Id ? table.Column(dialect.Target, header) : []);
    }
}
