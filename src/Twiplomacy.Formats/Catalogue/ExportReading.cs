using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.EdgeLists;
using Twiplomacy.Formats.Exports;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Catalogue;

/// <summary>The way from files to records: <see cref="Plan"/> finds out what they are, <see cref="Read"/> streams what they say.</summary>
public static class ExportReading
{
    /// <summary>Every format that is read, in the order in which they are asked whether a file is theirs.</summary>
    public static IReadOnlyList<FormatDescription> Formats { get; } = [.. FormatCatalogue.All.Select(format => format.Description)];

    /// <summary>
    /// Recognises every file by the beginning of its content. Throws <see cref="ArgumentException"/> if the declaration names a
    /// format or a time zone that does not exist.
    /// </summary>
    /// <param name="forVertices">For a reader to whom vertices are names and no accounts: networks of nodes that are only numbered are planned too.</param>
    /// <param name="kept">How tables of a header that somebody confirmed once are read.</param>
    public static ExportPlan Plan(ExportPackage package, ImportDeclaration declaration, bool forVertices = false, IReadOnlyList<ColumnRecipe>? kept = null)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(declaration);
        Instants.Zone(declaration.TimeZone);
        return new ExportPlanning(declaration, forVertices, kept).Of(package);
    }

    /// <summary>
    /// Streams the records of all units in memory that does not grow with the files. Lists are numbered from 0 over the whole
    /// reading. The package of the plan must still be open. Compressed data that turns out damaged ends its unit with a rejected
    /// row and leaves its lists partial; a package that breaks its limits throws <see cref="ExportRefusedException"/>.
    /// </summary>
    public static IEnumerable<ExportRecord> Read(ExportPlan plan, ImportDeclaration declaration, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(declaration);
        return Stream(plan, declaration, cancellationToken);
    }

    /// <summary>Whether ties can be read between names, be they ids or handles: of an edge list or a network file.</summary>
    public static bool IsByName(ExportUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return FormatCatalogue.Get(unit.Format.Id) is EdgeList or NetworkFormat;
    }

    /// <summary>How the unit's rows are to be read, if it is an edge list; else null.</summary>
    public static EdgeListDialect? Dialect(ExportUnit unit, ImportDeclaration declaration)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Format.Id == EdgeListDialect.FormatId ? EdgeListFinding.Of(FileSample.Of(unit.Files[0]).Table, declaration)?.Dialect : null;
    }

    /// <summary>
    /// The unit's vertices and edges as the file names them, if it is a network file; else null. An edge comes behind its two
    /// vertices, or says that it has lost one.
    /// </summary>
    public static IEnumerable<NetworkItem>? Vertices(ExportUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return FormatCatalogue.Get(unit.Format.Id) is NetworkFormat format ? format.Vertices(unit.Files[0]) : null;
    }

    private static IEnumerable<ExportRecord> Stream(ExportPlan plan, ImportDeclaration declaration, CancellationToken cancellationToken)
    {
        var lists = new ListNumbers();
        foreach (var planned in plan.Units)
        {
            var unit = planned with { Files = [.. planned.Files.Select(file => CancellableStream.Of(file, cancellationToken))] };
            var format = FormatCatalogue.Get(unit.Format.Id);
            var caps = new KnownCaps(unit);
            foreach (var record in Guarded(unit, format.Read(new UnitReading(unit, declaration, lists)), cancellationToken))
                foreach (var judged in caps.Judge(record)) yield return judged;
        }
    }

    private static IEnumerable<ExportRecord> Guarded(ExportUnit unit, IEnumerable<ExportRecord> records, CancellationToken cancellationToken)
    {
        var open = new HashSet<int>();
        var last = (File: unit.Files[0].Index, Row: 0L);
        Message? damage = null;
        using var enumerator = records.GetEnumerator();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!TryMove(enumerator, out damage)) break;
            var record = enumerator.Current;
            last = (record.File, record.Row);
            if (record is ListBegun begun) open.Add(begun.List);
            else if (record is ListEnded ended) open.Remove(ended.List);
            yield return record;
        }
        if (damage is not null) yield return new RejectedRow(last.File, last.Row + 1, damage, "") { BreaksOff = true };
        foreach (var file in unit.Files.Where(file => file.Foreign.FirstRow > 0))
            yield return new ExportWarning(file.Index, file.Foreign.FirstRow, ListMessages.ForeignRow(file.Foreign.FirstRow));
        foreach (var list in open.Order())
            yield return new ListEnded(last.File, last.Row, list, null, ListCompleteness.Partial, null);
    }

    private static bool TryMove(IEnumerator<ExportRecord> records, out Message? damage)
    {
        damage = null;
        try
        {
            return records.MoveNext();
        }
        catch (InvalidDataException exception)
        {
            damage = PackageMessages.DamagedFrom(DamagedData.ReasonOf(exception));
            return false;
        }
    }
}
