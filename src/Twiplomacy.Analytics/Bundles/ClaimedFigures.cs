using System.Text.Json;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Formats.Tables;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>
/// Which figures of the network a bundle claims: all that every bundle holds, and of those that were added since the ones
/// that stand in it. A bundle sealed before a figure was added is right without it.
/// </summary>
internal static class ClaimedFigures
{
    private static readonly HashSet<string> InEveryBundle =
    [
        "members", "arcs", "mutual_pairs", "known_share", "clashes", "density", "reciprocity_arcs", "reciprocity_dyads", "share_without_mutual",
        "total_followers", "median_followers", "ei_index_country", "ei_index_kind", "communities", "modularity", "countries_present",
        "countries_by_region", "missions_by_country",
    ];

    /// <summary>Whether a figure without a value is left out: it was added later, and was not counted.</summary>
    public static bool IsLeftOutIfNull(string figure) => !InEveryBundle.Contains(figure);

    /// <summary>The figures without those that the table does not claim; all of them if it cannot be read, which the comparison tells.</summary>
    public static NetworkFigures Of(NetworkFigures figures, byte[]? stated)
    {
        if (stated is null || NamesIn(stated) is not { } claimed) return figures;
        var all = JsonSerializer.SerializeToNode(figures, EditionJson.Options)!.AsObject();
        foreach (var name in all.Select(figure => figure.Key).Where(name => !InEveryBundle.Contains(name) && !claimed.Contains(name)).ToList()) all.Remove(name);
        return all.Deserialize<NetworkFigures>(EditionJson.Options)!;
    }

    private static HashSet<string>? NamesIn(byte[] stated)
    {
        try
        {
            var rows = CsvRows.Read(BundleTableReading.TextOf(BundleTables.Network.Path(), stated));
            return [.. rows.Select(row => row[0].Split('.')[0])];
        }
        catch (Exception damaged) when (damaged is CsvRowException or BundleRefusedException)
        {
            return null;
        }
    }
}
