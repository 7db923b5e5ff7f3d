using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Twiplomacy.Core.Measures;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>The files of a bundle and the hash that seals them.</summary>
/// <param name="Hash">SHA-256 of the file <c>SEAL</c>, which lists the hash of every sealed file.</param>
/// <param name="Files">All files, by path.</param>
public sealed record SealedBundle(byte[] Hash, IReadOnlyList<BundleFile> Files)
{
    public string HashText => Convert.ToHexStringLower(Hash);
}

/// <summary>
/// Writes what is sealed as files: the same content gives the same bytes, on any machine and in any time zone. Neither
/// the instant of sealing nor any internal number is in them.
/// </summary>
internal static class EditionBundle
{
    public const string SealPath = "SEAL";
    public const string SumsPath = "SHA256SUMS";
    public const string EditionPath = "edition.json";
    public const string MethodologyFolder = "methodology/";

    public static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true, NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    public static SealedBundle Of(BundleContent content) => Of(content.Edition, SealedFilesOf(content));

    /// <summary>Seals files and adds what describes them.</summary>
    public static SealedBundle Of(SealedEdition edition, IReadOnlyList<BundleFile> files)
    {
        var seal = new BundleFile(SealPath, Encoding.ASCII.GetBytes(Sums(files)));
        var hash = SHA256.HashData(seal.Content);
        List<BundleFile> all = [.. files, seal, .. BundleDescription.Of(edition, Convert.ToHexStringLower(hash), files)];
        all.Add(new BundleFile(SumsPath, Encoding.UTF8.GetBytes(Sums(all))));
        return new SealedBundle(hash, [.. all.OrderBy(f => f.Path, StringComparer.Ordinal)]);
    }

    /// <summary>A line for each file as sha256sum writes it, by path.</summary>
    private static string Sums(IEnumerable<BundleFile> files) => string.Concat(files.OrderBy(f => f.Path, StringComparer.Ordinal)
        .Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Content))}  {file.Path}\n"));

    /// <summary>The files that the hash covers; of measures without rows there is only the definition.</summary>
    public static List<BundleFile> SealedFilesOf(BundleContent content)
    {
        var accounts = content.Members.ToDictionary(m => m.Position);
        var rankings = content.Rankings.ToLookup(row => row.Measure);
        return
        [
            new BundleFile(EditionPath, [.. JsonSerializer.SerializeToUtf8Bytes(content.Edition, Json), (byte)'\n']),
            BundleTables.Population.Write(content.Members),
            BundlePanelTables.Panel.Write(content.Evidence.Panel),
            BundlePanelTables.Handles.Write(content.Evidence.Handles),
            BundleTables.Sources.Write(content.Evidence.Sources),
            BundleTables.Identities.Write(content.Evidence.Identities),
            BundleTables.Memberships.Write(content.Evidence.Memberships),
            BundleTables.Statements.Write(content.Evidence.Statements),
            BundleTables.StatementOwners.Write(content.Evidence.StatementOwners),
            BundleTables.Lists.Write(content.Evidence.Lists),
            BundleTables.ListMembers.Write(content.Evidence.ListMembers),
            BundleTables.Profiles.Write(content.Evidence.Profiles),
            .. content.Evidence.Activity is { } activity ? FilesOf(activity) : [],
            BundleTables.Previous.Write(content.Previous.OrderBy(p => p.Measure, StringComparer.Ordinal).ThenBy(p => p.Account)),
            BundleTables.Ties.Write(content.Ties.SelectMany(t => t.Targets, (t, target) => new SealedTie(
                accounts[t.Source].Account, accounts[target].Account, Array.BinarySearch(t.Mutual, target) >= 0))),
            BundleTables.Network.Write(BundleTables.FiguresOf(content.Network)),
            .. content.Edition.Measures.Where(m => rankings.Contains(m.Id)).Select(m => BundleTables.Ranking(m.Id).Write(
                rankings[m.Id].OrderBy(row => row.Place).Select(row => new SealedRank(row, accounts[row.Position])))),
            .. content.Edition.Measures.Select(Methodology).OfType<BundleFile>(),
        ];
    }

    private static BundleFile[] FilesOf(SealedActivity activity) =>
    [
        BundlePostTables.Posts.Write(activity.Posts), BundlePostTables.Covers.Write(activity.Covers), BundlePostTables.Mentions.Write(activity.Mentions),
    ];

    private static BundleFile? Methodology(SealedMeasure measure) =>
        MeasureCatalogue.FindDefinition(measure.Id) is { } text ? new BundleFile($"{MethodologyFolder}{measure.Id}.json", Encoding.UTF8.GetBytes(text)) : null;
}
