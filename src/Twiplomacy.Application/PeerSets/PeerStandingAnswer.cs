
namespace Twiplomacy.Application.PeerSets;

/// <summary>How the accounts of a set of peers stand by a measure.</summary>
public sealed record PeerStandingAnswer
{
    /// <example>p5</example>
    public required string Set { get; init; }

    public required string Name { get; init; }

    /// <example>world-leaders-2016</example>
    public required string Edition { get; init; }

    /// <example>mutual_follows</example>
    public required string Measure { get; init; }

    /// <summary>Of how many accounts a value is known: median and quartiles speak of these.</summary>
    public required int Known { get; init; }

    public double? Median { get; init; }

    /// <summary>A quarter of the accounts has at most so much; interpolated between neighbours.</summary>
    public double? LowerQuartile { get; init; }

    /// <summary>Three quarters have at most so much.</summary>
    public double? UpperQuartile { get; init; }

    /// <summary>Those with most first.</summary>
    public required IReadOnlyList<PeerAnswer> Accounts { get; init; }
}
