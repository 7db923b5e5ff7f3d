using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Application.Panels;

namespace Twiplomacy.Application.Rankings;

/// <summary>The rankings of a panel's editions side by side.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Members">Whose rows, by what is said of them in the latest of the editions that they are in. Ranks count among all.</param>
/// <param name="Page">Which page.</param>
/// <param name="Panel">The panel; needed.</param>
/// <param name="From">First year (UTC) of an edition's date.</param>
/// <param name="To">Last year (UTC), included.</param>
/// <param name="Sort">The edition by whose ranking rows are ordered; the latest, where nothing is said.</param>
public sealed record YearlyQuery(
    [property: Key] string Measure, MemberChoice Members, PageRequest Page, string? Panel = null,
    [property: Range(1900, 9998)] int? From = null, [property: Range(1900, 9998)] int? To = null, string? Sort = null) : IListQuery;
