using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Application.Home;

/// <summary>An edition in short.</summary>
/// <param name="First">The first of the ranking.</param>
/// <param name="Gained">Accounts that gained most mutual ties since the edition before.</param>
/// <param name="Lost">Accounts that lost most.</param>
/// <param name="SharedRanks">Ranks of the ranking that several accounts share.</param>
/// <param name="Countries">How many countries its members are of.</param>
public sealed record HomeEdition(
    string Slug, string Title, DateTimeOffset AsOf, bool IsSealed, IReadOnlyList<EditionLink> Editions, NetworkFigures? Network, int Countries,
    IReadOnlyList<RankingAnswer> First, IReadOnlyList<MovedRow> Gained, IReadOnlyList<MovedRow> Lost, bool HasPrevious,
    IReadOnlySet<int> SharedRanks)
{
    /// <summary>One sentence if the data are made up.</summary>
    public string? MadeUp { get; init; }

    /// <summary>The panel that it froze.</summary>
    public required string Panel { get; init; }

    /// <summary>Its first accounts through the editions before.</summary>
    public HomeHistory? History { get; init; }

    public IReadOnlyList<HomeStory> Stories { get; init; } = [];

    /// <summary>What is missing, where nobody can be ranked; else null.</summary>
    public PanelGaps? Gaps { get; init; }
}
