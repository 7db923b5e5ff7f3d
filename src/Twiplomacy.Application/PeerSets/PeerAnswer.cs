using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Application.PeerSets;

/// <summary>An account among its peers.</summary>
public sealed record PeerAnswer
{
    public required RankedAccount Account { get; init; }

    public double? Value { get; init; }

    /// <summary>1 + the peers with more; null where nothing is known of it.</summary>
    public int? Place { get; init; }

    /// <summary>The best place that the unknown leaves open.</summary>
    public int? PlaceBest { get; init; }

    /// <summary>The worst.</summary>
    public int? PlaceWorst { get; init; }
}
