using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Networks;

/// <summary>The network of a panel over its yearly editions.</summary>
/// <param name="Slug">The panel.</param>
/// <param name="Relation">Pairs that follow each other, or every follow.</param>
/// <param name="From">First year (UTC) of an edition's date.</param>
/// <param name="To">Last year (UTC), included.</param>
public sealed record PanelNetworkQuery(
    [property: Key] string Slug, [property: AllowedValues("mutual", "follow")] string? Relation = "mutual",
    [property: Range(1900, 9998)] int? From = null, [property: Range(1900, 9998)] int? To = null);
