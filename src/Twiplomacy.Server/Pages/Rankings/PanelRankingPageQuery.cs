using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>A page of a panel's ranking.</summary>
/// <param name="Page">Which part of the table, from 1.</param>
public sealed record PanelRankingPageQuery(ShownPanelQuery Ranking, [property: Range(1, RankingPageQuery.MostPages)] int Page = 1);
