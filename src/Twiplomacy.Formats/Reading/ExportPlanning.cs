using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Exports;
using Twiplomacy.Formats.Packages;

namespace Twiplomacy.Formats.Reading;

/// <summary>Gives every file of a package to the first format that claims it, or a reason why none does.</summary>
internal sealed class ExportPlanning(ImportDeclaration declaration)
{
    private readonly List<ExportUnit> _units = [];
    private readonly List<RefusedFile> _refused = [];
    private readonly Dictionary<(ExportFormat, string), int> _groups = [];

    public ExportPlan Of(ExportPackage package)
    {
        var samples = package.Files.Select(FileSample.Of).ToList();
        if (declaration.Format is null or XArchive.FormatId) PlanArchives(samples);
        foreach (var sample in samples) PlanFile(sample);
        return new ExportPlan(_units, [.. _refused.Select(Softened).OrderBy(refused => refused.File.Index)]);
    }

    private void PlanArchives(List<FileSample> samples)
    {
        foreach (var archive in XArchiveFiles.Group(samples))
        {
            var claim = XArchive.Claim(archive, declaration);
            if (claim.Refusal is { } reason) _refused.AddRange(archive.Parts.Select(part => new RefusedFile(part.File, reason)));
            else _units.Add(new ExportUnit(XArchive.About, [.. archive.Parts.Select(part => part.File)], claim.Platform, claim.Missing));
            var parts = archive.Parts.ToHashSet();
            foreach (var other in samples.Where(sample => archive.Contains(sample) && !parts.Contains(sample)))
                _refused.Add(new RefusedFile(other.File, "part of an archive of X that holds no lists, profiles or posts", Incidental: true));
            samples.RemoveAll(archive.Contains);
        }
    }

    private void PlanFile(FileSample sample)
    {
        foreach (var format in FormatCatalogue.Asked(declaration.Format))
        {
            if (format.Recognise(sample, declaration) is not { } claim) continue;
            if (claim.Refusal is { } reason) _refused.Add(new RefusedFile(sample.File, reason));
            else AddUnit(format, claim, sample);
            return;
        }
        _refused.Add(new RefusedFile(sample.File, Reason(sample), Incidental: sample.Kind == ContentKind.Binary));
    }

    private void AddUnit(ExportFormat format, Claim claim, FileSample sample)
    {
        var key = (format, claim.Group ?? sample.File.Path);
        if (_groups.TryGetValue(key, out var known))
        {
            _units[known] = _units[known] with { Files = [.. _units[known].Files, sample.File] };
            return;
        }
        _groups.Add(key, _units.Count);
        _units.Add(new ExportUnit(format.Description, [sample.File], claim.Platform, claim.Missing) { NamesManyOwners = format.NamesManyOwners });
    }

    /// <summary>A picture counts as incidental only beside something that was taken.</summary>
    private RefusedFile Softened(RefusedFile refused) => refused.Incidental && _units.Count == 0 ? refused with { Incidental = false } : refused;

    private string Reason(FileSample sample) => sample.Kind switch
    {
        ContentKind.Damaged => "the compressed data is damaged: nothing of it can be read",
        ContentKind.Zip => "a zip archive that is damaged or of an unknown kind",
        ContentKind.Binary => "no text: a picture, a film or another binary file",
        ContentKind.Empty => "the file is empty. If it is a list of nobody, say so with --owner, --list, --captured and --complete",
        _ when declaration.Format is { } format => $"the file does not look like '{format}'",
        ContentKind.Json => "JSON of no known export",
        ContentKind.Xml => "XML or HTML of no known export (GEXF and GraphML are read)",
        _ => UnknownTable(sample.Table),
    };

    private static string UnknownTable(TableSample table)
    {
        var names = string.Join(", ", table.Header.Names.Take(12).Select(name => name.Length > 40 ? name[..40] + "…" : name));
        if (table.Rows.All(row => row.Count == 1)) return $"no known export: the first line reads '{names}'. A list of accounts holds one handle or id a line and nothing else";
        return $"no known export: the first line reads '{names}'. An edge list needs two columns such as source,target "
            + "(say --format edge-list if it has no header), an account file a column handle or platform_id";
    }
}
