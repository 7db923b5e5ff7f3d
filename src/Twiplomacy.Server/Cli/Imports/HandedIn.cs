using System.Text.RegularExpressions;
using Twiplomacy.Ingest.Imports;

namespace Twiplomacy.Server.Cli.Imports;

/// <summary>
/// The paths that are one export: one, or the zips into which X splits a large archive, which are called alike but for the
/// number of the part: <c>twitter-2025-12-03-abc-p1.zip</c>.
/// </summary>
public sealed partial record HandedIn(IReadOnlyList<string> Paths)
{
    [GeneratedRegex(@"[-_ .](?:p|part)[-_ ]?\d{1,3}(?=\.zip$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PartNumber();

    public string Name => NameOf(Paths[0]);

    public IReadOnlyList<IncomingFile> Files() => [.. Paths.SelectMany(ImportIntake.FilesOf)];

    /// <summary>The exports among paths, each where its first path is.</summary>
    public static IReadOnlyList<HandedIn> Of(IReadOnlyList<string> paths) =>
        [.. paths.GroupBy(path => PartNumber().Replace(Path.GetFullPath(path), ""), StringComparer.Ordinal)
            .Select(group => new HandedIn([.. group.Distinct(StringComparer.Ordinal)]))];

    private static string NameOf(string path) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
}
