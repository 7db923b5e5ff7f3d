using System.Text.RegularExpressions;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Sampling;

namespace Twiplomacy.Formats.Exports;

/// <summary>A file of an archive of X, known by the variable it assigns: <c>window.YTD.follower.part0 = [</c>.</summary>
internal sealed record XArchivePart(ExportFile File, string Variable, int Part);

/// <summary>
/// The files of one archive of X that carry something, and the folders under which all of it lies: one, or one for each zip. Parts are put together by
/// the variable, whatever the files are called: X renamed tweet.js to tweets.js.
/// </summary>
internal sealed partial class XArchiveFiles
{
    private readonly IReadOnlyList<string> _roots;

    private XArchiveFiles(IReadOnlyList<string> roots, IReadOnlyList<XArchivePart> parts, IReadOnlyList<FileSample> samples)
    {
        _roots = roots;
        All = parts;
        Parts = samples;
    }

    public const string Manifest = "manifest";

    private static readonly HashSet<string> Carriers =
        [Manifest, "account", "follower", "following", "screen_name_change", "tweet", "tweets", "community_tweet", "note_tweet"];

    [GeneratedRegex(@"^\s*window\.(?:YTD\.(?<name>\w+)\.part(?<part>\d{1,4})|(?<config>__THAR_CONFIG))\s*=", RegexOptions.CultureInvariant)]
    private static partial Regex Assignment();

    public IReadOnlyList<XArchivePart> All { get; }

    /// <summary>Those that carry lists, profiles, handles or posts, the facts about the archive first.</summary>
    public IReadOnlyList<XArchivePart> Carrying =>
        [.. All.Where(part => Carriers.Contains(part.Variable)).OrderBy(part => part.File.Index)];

    public IReadOnlyList<FileSample> Parts { get; }

    public ExportFile? First(string variable) => Of(variable) is [var first, ..] ? first.File : null;

    public IReadOnlyList<XArchivePart> Of(string variable) =>
        [.. All.Where(part => part.Variable == variable).OrderBy(part => part.Part).ThenBy(part => part.File.Index)];

    public bool Contains(FileSample sample) => _roots.Any(root => sample.File.Path.StartsWith(root, StringComparison.Ordinal));

    /// <summary>The files of several zips into which X split one archive.</summary>
    public static XArchiveFiles United(IReadOnlyList<XArchiveFiles> pieces) =>
        pieces.Count == 1 ? pieces[0] : new([.. pieces.SelectMany(piece => piece._roots)], [.. pieces.SelectMany(piece => piece.All)], [.. pieces.SelectMany(piece => piece.Parts)]);

    /// <summary>Puts the files of every archive in a package together; an archive is what lies above a folder of such files.</summary>
    public static IReadOnlyList<XArchiveFiles> Group(IReadOnlyList<FileSample> samples) => XArchivePieces.Together(
        [.. samples.Select(sample => (Sample: sample, Part: Of(sample))).Where(found => found.Part is not null)
            .GroupBy(found => Root(found.Sample.File.Path), StringComparer.Ordinal)
            .Select(group => new XArchiveFiles([group.Key], [.. group.Select(found => found.Part!)],
                [.. group.Where(found => Carriers.Contains(found.Part!.Variable)).Select(found => found.Sample)]))]);

    /// <summary>The archive again from the files of its unit.</summary>
    public static XArchiveFiles Of(IReadOnlyList<ExportFile> files) => Group([.. files.Select(FileSample.Of)])[0];

    private static XArchivePart? Of(FileSample sample)
    {
        if (!sample.IsJson || !sample.Head.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("window."u8)) return null;
        var match = Assignment().Match(Text.TextBytes.Decode(sample.Head.AsSpan(0, Math.Min(sample.Head.Length, 200))));
        if (!match.Success) return null;
        return match.Groups["config"].Success
            ? new XArchivePart(sample.File, Manifest, 0)
            : new XArchivePart(sample.File, match.Groups["name"].Value,
                int.Parse(match.Groups["part"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string Root(string path)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        return folder.EndsWith("data/", StringComparison.Ordinal) && (folder.Length == 5 || folder[^6] == '/') ? folder[..^5] : folder;
    }
}
