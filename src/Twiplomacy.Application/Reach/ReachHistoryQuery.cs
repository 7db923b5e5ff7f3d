using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Reach;

/// <summary>How far an account reached over time.</summary>
/// <param name="Id">The account.</param>
/// <param name="Page">Which page.</param>
/// <param name="From">Observations from this instant on.</param>
/// <param name="To">Observations up to this instant; a date includes its whole day.</param>
/// <param name="Panel">Whose members are its peers; the first panel that it belongs to, where nothing is said.</param>
public sealed record ReachHistoryQuery(
    [property: Key] string Id, PageRequest Page, DateTimeOffset? From = null, DateTimeOffset? To = null, string? Panel = null) : IListQuery;
