using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Panels;
using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>The page of a panel's rankings over the years.</summary>
/// <param name="Slug">The panel.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Members">Whose rows.</param>
/// <param name="From">First year; where nothing is said, the newest editions are shown.</param>
/// <param name="To">Last year, included.</param>
/// <param name="Sort">The edition by whose ranking rows are ordered.</param>
/// <param name="Page">Which part of the table, from 1.</param>
public sealed record YearlyPageQuery(
    [property: Key] string Slug, [property: Key] string Measure, MemberChoice Members,
    [property: Range(1900, 9998)] int? From = null, [property: Range(1900, 9998)] int? To = null, string? Sort = null,
    [property: Range(1, RankingPageQuery.MostPages)] int Page = 1)
{
    public YearlyQuery Whole(int? from) => new(Measure, Members, PageRequest.Whole, Slug, from, To, Sort);
}
