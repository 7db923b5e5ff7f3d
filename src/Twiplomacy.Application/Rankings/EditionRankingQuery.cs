using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Rankings;

/// <summary>A ranking of an edition.</summary>
/// <param name="Edition">Which edition.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Choice">Which rows.</param>
/// <param name="Page">Which page.</param>
public sealed record EditionRankingQuery(EditionKey Edition, [property: Key] string Measure, RankingChoice Choice, PageRequest Page) : IListQuery;
