using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>A panel's ranking as pages ask for it: every row.</summary>
public sealed record ShownPanelQuery([property: Key] string Slug, [property: Key] string Measure, ShownChoice Shown, DateTimeOffset? AsOf = null)
{
    public PanelRankingQuery Whole() => new(Slug, Measure, Shown.Choice(), PageRequest.Whole, AsOf);
}
