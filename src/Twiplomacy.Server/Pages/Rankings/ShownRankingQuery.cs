using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>An edition's ranking as pages ask for it: every row.</summary>
public sealed record ShownRankingQuery(EditionKey Edition, [property: Key] string Measure, ShownChoice Shown)
{
    public EditionRankingQuery Whole() => new(Edition, Measure, Shown.Choice(), PageRequest.Whole);
}
