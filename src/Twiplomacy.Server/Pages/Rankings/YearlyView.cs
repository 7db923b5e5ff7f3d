using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Home;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Measures;
using Twiplomacy.Server.Pages.Home;

namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>What the page of a panel's rankings over the years shows.</summary>
public sealed record YearlyView
{
    public required string Panel { get; init; }

    /// <summary>The panel's.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence if the data are made up.</summary>
    public string? MadeUp { get; init; }

    public required Measure Measure { get; init; }

    /// <summary>Those that the editions rank by.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>Those that columns are of, oldest first.</summary>
    public required IReadOnlyList<EditionLink> Editions { get; init; }

    public required RankingFilter Filter { get; init; }

    public required FilterChoices Choices { get; init; }

    /// <summary>The edition by whose ranking rows are ordered.</summary>
    public required string? Sort { get; init; }

    /// <summary>First year that is shown; null: all.</summary>
    public int? From { get; init; }

    public int? To { get; init; }

    /// <summary>The rows of this page of the table.</summary>
    public required IReadOnlyList<YearlyAnswer> Rows { get; init; }

    /// <summary>Rows that the filters take.</summary>
    public required int Total { get; init; }

    public required int Population { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    /// <summary>The first ten of the latest edition through the editions; null where there is one edition, or a filter.</summary>
    public HomeHistory? History { get; init; }

    /// <summary>The lines of the picture that say what is new about the first place; null where that is not certain.</summary>
    public HomeFinding? Finding { get; init; }

    /// <summary>Who was first for certain in the first and in the latest edition that is shown; null where nobody can tell.</summary>
    public (RankedAccount? First, RankedAccount? Last) Leaders { get; init; }
}
