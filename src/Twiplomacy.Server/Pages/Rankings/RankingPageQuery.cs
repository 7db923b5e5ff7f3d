using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>A page of an edition's ranking.</summary>
/// <param name="Page">Which part of the table, from 1.</param>
public sealed record RankingPageQuery(EditionRankingQuery Ranking, [property: Range(1, RankingPageQuery.MostPages)] int Page = 1)
{
    public const int MostPages = 1_000_000;
}

/// <summary>A page of a panel's ranking.</summary>
/// <param name="Page">Which part of the table, from 1.</param>
public sealed record PanelRankingPageQuery(PanelRankingQuery Ranking, [property: Range(1, RankingPageQuery.MostPages)] int Page = 1);

/// <summary>Where the form of filters leads.</summary>
public sealed record RankingFormQuery(RankingChoice Choice, string? Edition = null, string? Panel = null, string? Measure = null, string? AsOf = null);

/// <summary>Questions as pages ask them: every row, and nothing that no page shows.</summary>
public static class WholeRankings
{
    public static EditionRankingQuery Whole(this EditionRankingQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query with { Page = PageRequest.Whole, Choice = query.Choice with { Expected = null } };
    }

    public static PanelRankingQuery Whole(this PanelRankingQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query with { Page = PageRequest.Whole, Choice = query.Choice with { Expected = null }, CompareTo = null };
    }
}
