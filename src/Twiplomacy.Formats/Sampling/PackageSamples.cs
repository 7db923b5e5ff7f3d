using Twiplomacy.Formats.Packages;

namespace Twiplomacy.Formats.Sampling;

/// <summary>
/// The files of one package beside each other, for what one says of another: actor.json names the owner of outbox.json.
/// A file is found by its path, so that asking for a neighbour costs the same in a folder of any size.
/// </summary>
internal sealed class PackageSamples
{
    private readonly Dictionary<string, FileSample> _byPath = new(StringComparer.Ordinal);

    private PackageSamples(IReadOnlyList<FileSample> all, string name)
    {
        (All, Name) = (all, name);
        foreach (var sample in all) _byPath.TryAdd(sample.File.Path, sample);
    }

    /// <summary>In the natural order of their paths: page-2 before page-10.</summary>
    public IReadOnlyList<FileSample> All { get; }

    /// <summary>What was uploaded, as the user calls it; empty for a file that is looked at alone.</summary>
    public string Name { get; }

    public static PackageSamples Of(IEnumerable<ExportFile> files, string name)
    {
        var samples = new PackageSamples([.. files.OrderBy(file => file.Path, Text.NaturalOrder.Instance).Select(FileSample.Of)], name);
        foreach (var sample in samples.All) sample.Package = samples;
        return samples;
    }

    /// <summary>The files whose paths begin so.</summary>
    public IEnumerable<FileSample> Under(string folder) => All.Where(sample => sample.File.Path.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>The package of a file that is looked at alone.</summary>
    public static PackageSamples Alone(FileSample sample) => new([sample], "");

    public FileSample? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The folder of a path with its last slash; empty at the top.</summary>
    public static string Folder(string path) => path[..(path.TrimEnd('/').LastIndexOf('/') + 1)];

    /// <summary>The folders above a path, the nearest first, the top last.</summary>
    public static IEnumerable<string> Folders(string path)
    {
        for (var folder = Folder(path); ; folder = Folder(folder))
        {
            yield return folder;
            if (folder.Length == 0) yield break;
        }
    }
}
