using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.EdgeLists;
using Twiplomacy.Formats.Exports;
using Twiplomacy.Formats.OwnerTables;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;

namespace Twiplomacy.Formats.Catalogue;

/// <summary>Gives every file of a package to the first format that claims it, or a reason why none does.</summary>
internal sealed class ExportPlanning(ImportDeclaration declaration, bool forVertices = false, IReadOnlyList<ColumnRecipe>? kept = null)
{
    private readonly List<(ExportUnit Unit, List<ExportFile> Files)> _units = [];
    private readonly List<RefusedFile> _refused = [];
    private readonly Dictionary<(ExportFormat, string), List<ExportFile>> _groups = [];
    private readonly HashSet<string> _downloads = new(StringComparer.Ordinal);
    private readonly HashSet<ExportFile> _unknown = [];
    private readonly List<TableLook> _tables = [];
    private readonly IReadOnlyList<ColumnRecipe> _kept = kept ?? [];

    public ExportPlan Of(ExportPackage package)
    {
        var samples = PackageSamples.Of(package.Files, package.Name).All.ToList();
        if (declaration.Format is null or XArchive.FormatId) PlanArchives(samples);
        foreach (var sample in samples) PlanFile(sample);
        var refused = _refused.Select(Softened).OrderBy(refused => refused.File.Index);
        return new ExportPlan([.. _units.Select(found => found.Unit with { Files = found.Files })], [.. refused])
        {
            Tables = [.. _tables.OrderBy(table => table.File)],
        };
    }

    private void PlanArchives(List<FileSample> samples)
    {
        foreach (var archive in XArchiveFiles.Group(samples))
        {
            var claim = XArchive.Claim(archive, declaration);
            if (claim.Refusal is { } reason) _refused.AddRange(archive.Parts.Select(part => new RefusedFile(part.File, reason)));
            else _units.Add((new ExportUnit(XArchive.About, [], claim.Platform, claim.Missing), [.. archive.Parts.Select(part => part.File)]));
            var parts = archive.Parts.ToHashSet();
            foreach (var other in samples.Where(sample => archive.Contains(sample) && !parts.Contains(sample)))
                _refused.Add(new RefusedFile(other.File, FileMessages.NothingInXArchive, Incidental: true));
            samples.RemoveAll(archive.Contains);
        }
    }

    private void PlanFile(FileSample sample)
    {
        if (SparqlTsv.IsResult(sample)) sample = FileSample.Of(SparqlTsv.Of(sample.File));
        if (IsPlanned(sample)) return;
        // A workbook that is no export of its own is the table on its first sheet.
        if (sample.Kind == ContentKind.Zip && Workbook.IsWorkbook(sample.File))
        {
            var sheet = FileSample.Of(WorkbookTable.Of(sample.File));
            if (!IsPlanned(sheet))
                _refused.Add(new RefusedFile(sample.File, FileMessages.FirstSheet(Reason(sheet))));
            return;
        }
        _unknown.Add(sample.File);
        _refused.Add(new RefusedFile(sample.File, Reason(sample), Incidental: sample.Kind == ContentKind.Binary));
    }

    private bool IsPlanned(FileSample sample) =>
        IsTable(OwnerTable.Declared(sample, declaration), sample) || IsKnown(sample) || IsClaimed(sample)
        || IsTable(OwnerTable.Kept(sample, declaration, _kept), sample) || IsGuessed(sample);

    private bool IsTable(FoundTable? found, FileSample sample)
    {
        if (found is null) return false;
        AddTable(found, sample);
        return true;
    }

    private bool IsKnown(FileSample sample)
    {
        if (declaration.Format is not null || KnownShapes.Of(sample) is not { } known) return false;
        _refused.Add(new RefusedFile(sample.File, known.Reason, known.IsPart));
        return true;
    }

    private bool IsClaimed(FileSample sample)
    {
        foreach (var format in FormatCatalogue.Asked(declaration.Format))
        {
            // Two columns of vertices need no accounts on X behind them.
            if (forVertices && format is NodeXl or OwnerTable && sample.IsTable
                && EdgeListFinding.Of(sample.Table, declaration)?.Dialect is not null) continue;
            if (format.Recognise(sample, declaration) is not { } claim) continue;
            var confirmed = OwnerTable.YieldsToKept(format, claim) ? OwnerTable.Kept(sample, declaration, _kept) : null;
            if (IsTable(confirmed ?? OwnerTable.GuessedOfSeveral(format, sample, declaration), sample)) return true;
            if (((forVertices && claim.HasVertices ? null : claim.Refusal) ?? DroppedList(format, sample)) is { } reason) _refused.Add(new RefusedFile(sample.File, reason));
            else AddUnit(format, claim, sample);
            return true;
        }
        return false;
    }

    /// <summary>A table that no format reads, but in which owner and member can be guessed. Of other tables only the look is kept.</summary>
    private bool IsGuessed(FileSample sample)
    {
        if (declaration.Format == AccountTable.FormatId && sample.Columns is { } unknown)
            _tables.Add(TableLook.Of(sample.File, new FoundTable(unknown, null, ColumnSource.None), declaration.Platform ?? PlatformTable.Default));
        if (declaration.Format is not null || OwnerTable.Guessed(sample) is not { } found) return false;
        if (declaration.Columns is null && found.Map is { HasOwner: true })
        {
            AddTable(found, sample);
            return true;
        }
        _tables.Add(TableLook.Of(sample.File, found, declaration.Platform ?? PlatformTable.Default));
        return false;
    }

    private void AddTable(FoundTable found, FileSample sample)
    {
        var claim = OwnerTable.ClaimOf(found, declaration);
        if (claim.Refusal is { } reason) _refused.Add(new RefusedFile(sample.File, reason));
        else AddUnit(FormatCatalogue.Get(found.Map is { IsOfPeople: true } ? AccountTable.FormatId : OwnerTable.FormatId), claim, sample);
        if (claim.Refusal is not null) _tables.Add(TableLook.Of(sample.File, found, declaration.Platform ?? found.Platform ?? PlatformTable.Default));
    }

    /// <summary>A list that was declared of a table is read as one or refused, never dropped.</summary>
    private Message? DroppedList(ExportFormat format, FileSample sample) =>
        declaration is { Owner: not null, List: not null } && sample.IsTable && !format.Description.Carries.Any(carried => carried is "following" or "followers")
            ? DeclarationMessages.HoldsNoLists(format.Description.Title) : null;

    private void AddUnit(ExportFormat format, Claim claim, FileSample sample)
    {
        if (claim.Download is { } download) _downloads.Add(download);
        if (claim.Table is { } table) _tables.Add(TableLook.Of(sample.File, table, claim.Platform));
        var key = (format, claim.Group ?? sample.File.Path);
        if (_groups.TryGetValue(key, out var known))
        {
            known.Add(sample.File);
            return;
        }
        _groups.Add(key, known = [sample.File]);
        var unit = new ExportUnit(format.Description, [], claim.Platform, claim.Missing)
        {
            NamesManyOwners = format.NamesManyOwners, Owner = claim.Owner, CapturedAt = claim.CapturedAt, Table = claim.Table,
            Offered = claim.Missing.Contains(AskedField.Owner) ? claim.Offered : null,
        };
        _units.Add((unit, known));
    }

    /// <summary>A picture, or an unknown file of a whole download, counts as incidental only beside something that was taken.</summary>
    private RefusedFile Softened(RefusedFile refused)
    {
        if (_units.Count == 0) return refused with { Incidental = false };
        return _unknown.Contains(refused.File) && PackageSamples.Folders(refused.File.Path).Any(_downloads.Contains)
            ? refused with { Reason = FileMessages.OtherPartOfDownload, Incidental = true } : refused;
    }

    private Message Reason(FileSample sample) => sample.Kind switch
    {
        ContentKind.Damaged => FileMessages.Damaged,
        ContentKind.Zip => FileMessages.UnknownZip,
        ContentKind.Binary => FileMessages.Binary,
        ContentKind.Empty => FileMessages.Empty,
        _ when declaration.Columns is { } map && sample.Columns is { } table && OwnerTable.Lacking(table, map) is { } column => ColumnMessages.NoColumn(column),
        _ when declaration.Format == AccountTable.FormatId && sample.Columns is not null => FileMessages.UnknownPanel,
        _ when declaration.Format is { } format => FileMessages.NotOfFormat(format),
        ContentKind.Json => FileMessages.UnknownJson,
        ContentKind.Xml => FileMessages.UnknownXml,
        _ => UnknownTable(sample.Table),
    };

    private static Message UnknownTable(TableSample table) =>
        table.Rows.All(row => row.Count == 1) ? FileMessages.UnknownList(table.FirstLine) : FileMessages.UnknownTable(table.FirstLine);
}
