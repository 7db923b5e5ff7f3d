using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>A page of an edition's ranking.</summary>
/// <param name="Page">Which part of the table, from 1.</param>
public sealed record RankingPageQuery(ShownRankingQuery Ranking, [property: Range(1, RankingPageQuery.MostPages)] int Page = 1)
{
    public const int MostPages = 1_000_000;
}
