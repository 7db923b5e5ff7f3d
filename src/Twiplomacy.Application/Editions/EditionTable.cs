using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Editions;

/// <summary>The columns of the list of editions.</summary>
public static class EditionTable
{
    public static Table<EditionAnswer> Table { get; } = new(
        "editions",
        new("slug", Word, edition => edition.Slug),
        new("panel", Word, edition => edition.Panel),
        new("platform", Word, edition => edition.Platform),
        new("as_of", Instant, edition => edition.AsOf),
        new("status", Word, edition => edition.Status),
        new("revision", Integer, edition => edition.Revision),
        new("stale", ColumnType.Boolean, edition => edition.Stale),
        new("built_at", Instant, edition => edition.BuiltAt),
        new("sealed_at", Instant, edition => edition.SealedAt),
        new("hash", Text, edition => edition.Hash),
        new("coverage", Number, edition => edition.Coverage),
        new("members", Integer, edition => edition.Network?.Members),
        new("arcs", Integer, edition => edition.Network?.Arcs),
        new("mutual_pairs", Integer, edition => edition.Network?.MutualPairs),
        new("density", Number, edition => edition.Network?.Density),
        new("reciprocity_arcs", Number, edition => edition.Network?.ReciprocityArcs),
        new("reciprocity_dyads", Number, edition => edition.Network?.ReciprocityDyads),
        new("density_low", Number, edition => edition.Network?.DensityLow),
        new("density_high", Number, edition => edition.Network?.DensityHigh),
        new("reciprocity_arcs_low", Number, edition => edition.Network?.ReciprocityArcsLow),
        new("reciprocity_arcs_high", Number, edition => edition.Network?.ReciprocityArcsHigh),
        new("reciprocity_dyads_low", Number, edition => edition.Network?.ReciprocityDyadsLow),
        new("reciprocity_dyads_high", Number, edition => edition.Network?.ReciprocityDyadsHigh),
        new("share_without_mutual", Number, edition => edition.Network?.ShareWithoutMutual),
        new("islands", Integer, edition => edition.Network?.Islands),
        new("largest_island", Integer, edition => edition.Network?.LargestIsland),
        new("strongest_core", Integer, edition => edition.Network?.StrongestCore),
        new("communities", Integer, edition => edition.Network?.Communities),
        new("modularity", Number, edition => edition.Network?.Modularity),
        new("ei_index_country", Number, edition => edition.Network?.EiIndexCountry),
        new("ei_index_kind", Number, edition => edition.Network?.EiIndexKind),
        new("countries_present", Integer, edition => edition.Network?.CountriesPresent),
        new("total_followers", Integer, edition => edition.Network?.TotalFollowers),
        new("median_followers", Number, edition => edition.Network?.MedianFollowers));
}
