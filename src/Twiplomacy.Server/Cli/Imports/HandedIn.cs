using System.Globalization;
using System.Text.RegularExpressions;
using Twiplomacy.Ingest.Imports;

namespace Twiplomacy.Server.Cli.Imports;

/// <summary>
/// The paths that are one export: one, or the parts into which a large one was split, called alike but for the number of the
/// part, as <c>twitter-2025-12-03-abc-p1.zip</c>, <c>follower-part1.js</c>, <c>followers_2.json</c> and <c>page-12.json</c> are. Read one by one, a
/// piece of a list that was declared complete would pass for all of it.
/// </summary>
public sealed partial record HandedIn(IReadOnlyList<string> Paths)
{
    [GeneratedRegex(@"[-_ .](?:p|part)[-_ ]?\d{1,3}(?=\.(?:zip|js)$)|(?<!\d[-_. ]?)\d{1,3}(?=\.(?:jsonl?|ndjson|csv|tsv|txt)$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PartNumber();

    public string Name => Paths.Count == 1 ? NameOf(Paths[0]) : string.Create(CultureInfo.InvariantCulture, $"{NameOf(Paths[0])} and {Paths.Count - 1} more");

    public IReadOnlyList<IncomingFile> Files() => [.. Paths.SelectMany(ImportIntake.FilesOf)];

    /// <summary>The exports among paths, each where its first path is.</summary>
    public static IReadOnlyList<HandedIn> Of(IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return [.. paths.Select(Path.GetFullPath).Distinct(StringComparer.Ordinal)
            .GroupBy(path => Directory.Exists(path) ? path : PartNumber().Replace(path, ""), StringComparer.Ordinal)
            .Select(group => new HandedIn([.. group]))];
    }

    private static string NameOf(string path) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
}
