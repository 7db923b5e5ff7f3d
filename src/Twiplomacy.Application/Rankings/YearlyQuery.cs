using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Rankings;

/// <summary>The rankings of a panel's editions side by side.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Page">Which page.</param>
/// <param name="Panel">The panel; needed.</param>
/// <param name="From">First year (UTC) of an edition's date.</param>
/// <param name="To">Last year (UTC), included.</param>
public sealed record YearlyQuery(
    [property: Key] string Measure, PageRequest Page, string? Panel = null,
    [property: Range(1900, 9998)] int? From = null, [property: Range(1900, 9998)] int? To = null) : IListQuery;
