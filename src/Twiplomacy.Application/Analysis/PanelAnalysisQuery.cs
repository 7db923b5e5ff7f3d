using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Analysis;

/// <summary>The sealed editions of a panel for a statistics program.</summary>
/// <param name="Slug">The panel.</param>
/// <param name="From">First year (UTC) of an edition's date.</param>
/// <param name="To">Last year (UTC), included.</param>
public sealed record PanelAnalysisQuery(
    [property: Key] string Slug, [property: Range(1900, 9998)] int? From = null, [property: Range(1900, 9998)] int? To = null)
{
    internal bool Takes(DateTimeOffset asOf) => !(asOf.UtcDateTime.Year < From) && !(asOf.UtcDateTime.Year > To);
}
