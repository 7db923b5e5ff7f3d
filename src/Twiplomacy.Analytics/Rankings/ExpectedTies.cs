using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Rankings;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>
/// A model of the mutual ties that are unknown: each unknown pair counts with the share that it has among the known pairs
/// of its kind. It is right on average only if what is missing is missing at random, which nothing here can show.
/// </summary>
/// <param name="Returned">Of the known follows whose return is known, the share that is returned.</param>
/// <param name="Mutual">Of the pairs known both ways, the share that is mutual.</param>
public sealed record ExpectedTies(double Returned, double Mutual)
{
    /// <summary>What must be said wherever its figures are shown.</summary>
    public static Message Assumption { get; } = ModelMessages.Assumption();

    /// <summary>Null where no pair is known both ways: then there is nothing to expect from.</summary>
    /// <param name="knownPairs">Pairs known both ways, each once.</param>
    /// <param name="mutualPairs">Those of them that are mutual.</param>
    /// <param name="follows">Known follows whose return is known.</param>
    public static ExpectedTies? Of(long knownPairs, long mutualPairs, long follows) => knownPairs == 0 ? null
        : new ExpectedTies(follows == 0 ? 0 : 2 * mutualPairs / (double)follows, mutualPairs / (double)knownPairs);

    /// <param name="known">Mutual ties that are known.</param>
    /// <param name="oneWay">Unknown pairs of which one direction is known to be yes.</param>
    /// <param name="blank">The other unknown pairs.</param>
    public double Value(int known, int oneWay, int blank) => SignificantDigits.Round(known + Returned * oneWay + Mutual * blank);
}
