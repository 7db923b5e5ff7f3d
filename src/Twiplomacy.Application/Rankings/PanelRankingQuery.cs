using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Rankings;

/// <summary>A ranking of a panel at any instant, without an edition.</summary>
/// <param name="Slug">The panel.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Choice">Which rows.</param>
/// <param name="Page">Which page.</param>
/// <param name="AsOf">The instant (UTC); a date includes its whole day; today without one.</param>
/// <param name="CompareTo">The instant whose ranks and values stand as the previous ones.</param>
public sealed record PanelRankingQuery(
    [property: Key] string Slug, [property: Key] string Measure, RankingChoice Choice, PageRequest Page, DateTimeOffset? AsOf = null,
    DateTimeOffset? CompareTo = null) : IListQuery;
