using Twiplomacy.Application.Chains;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.PeerSets;
using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Application.Comparisons;

/// <summary>A comparison that is put together: the accounts chosen so far, and their comparison once there are two.</summary>
public sealed record ComparisonView
{
    /// <summary>Null where there is no edition yet.</summary>
    public string? Edition { get; init; }

    public DateTimeOffset AsOf { get; init; }

    /// <summary>One sentence if the edition's data are made up.</summary>
    public string? MadeUp { get; init; }

    public IReadOnlyList<EditionLink> Editions { get; init; } = [];

    public IReadOnlyList<RankedAccount> Chosen { get; init; } = [];

    /// <summary>Names that no account of the edition bears.</summary>
    public IReadOnlyList<string> NotFound { get; init; } = [];

    /// <summary>Those that may have been meant where several fit a name.</summary>
    public IReadOnlyList<RankedAccount> Similar { get; init; } = [];

    /// <summary>Sets of peers whose accounts can be added.</summary>
    public IReadOnlyList<PeerGroup> Offered { get; init; } = [];

    /// <summary>How many members the edition has.</summary>
    public int Population { get; init; }

    public ComparisonAnswer? Comparison { get; init; }

    /// <summary>The shortest chains of mutual follows between each two of the chosen.</summary>
    public IReadOnlyList<ChainAnswer> Chains { get; init; } = [];

    public const int MostSimilar = 12;

    public const int ChainsShown = 5;
}
