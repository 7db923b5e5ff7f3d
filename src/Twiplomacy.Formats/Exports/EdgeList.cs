using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Rows of two accounts, the first follows the second, in every spelling of <see cref="EdgeColumns"/>: one list per source
/// account, or per target if followers lists were declared. The table of dyads gives two lists per source.
/// </summary>
internal sealed class EdgeList : ExportFormat
{
    public const string FormatId = "edge-list";

    public override FormatDescription Description { get; } = new(
        FormatId, "Edge list (CSV, TSV, Gephi's edges, NetworkX)",
        "two columns source/target, from/to, follower/followee, following/followed and the like; the table of dyads "
        + "source,target,following,followed_by; without a header if the rows show that they are data",
        "capture, completeness, platform; what a row means; a FALSE of the table of dyads is evidence only if the lists are declared complete",
        "--captured, --complete or --complete-within, --platform, --accounts-by, --relation mention, --list followers (one list per target)",
        ["following", "followers", "mentions"]);

    public override bool NamesManyOwners => true;

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsTable || EdgeColumns.Of(sample.Table, declaration) is not { } columns) return null;
        var kind = columns.KindIn(sample.Table, declaration);
        if (WrongOwner(sample.Table, columns, kind, declaration) is { } reason) return Claim.Refused(reason);
        var isMentions = declaration.Relation == ExportRelation.Mention;
        return DeclaredFacts.OnAny(declaration,
            isMentions ? null : DeclaredFacts.NeedsCapture(declaration),
            kind is null ? DeclaredFacts.AccountsByOption : null);
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var sample = FileSample.Of(reading.File);
        var columns = EdgeColumns.Of(sample.Table, reading.Declaration) ?? throw reading.Lacks("a header such as source,target");
        var kind = columns.KindIn(sample.Table, reading.Declaration) ?? throw reading.Lacks(DeclaredFacts.AccountsByOption);
        var table = Table.Open(reading.File, sample, columns.HasHeader ? 1 : 0);
        return new EdgeRows(reading, table, columns, kind, columns.AreRounded(sample.Table)).Read();
    }

    private static string? WrongOwner(TableSample table, EdgeColumns columns, ProfileKeyKind? kind, ImportDeclaration declaration)
    {
        if (declaration.Owner is null || kind is null || declaration.Relation == ExportRelation.Mention) return null;
        var column = declaration.List == ListDirection.Followers ? columns.Target : columns.Source;
        return table.Column(column, columns.HasHeader ? 1 : 0)
            .Select(cell => AccountText.Read(cell, kind.Value, declaration.Platform ?? "x", out _))
            .OfType<AccountRef>().Select(owner => DeclaredFacts.WrongOwner(declaration, owner)).FirstOrDefault(reason => reason is not null);
    }
}
