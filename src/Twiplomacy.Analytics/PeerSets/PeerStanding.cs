namespace Twiplomacy.Analytics.PeerSets;

/// <summary>How peers stand by a measure: the middle of them, and the place of one.</summary>
/// <param name="Members">How many there are.</param>
/// <param name="Known">Of how many a value is known; the middle speaks of these.</param>
/// <param name="Median">Half of the known have at most so much.</param>
/// <param name="LowerQuartile">A quarter has at most so much.</param>
/// <param name="UpperQuartile">Three quarters have at most so much.</param>
public sealed record PeerStanding(int Members, int Known, double? Median, double? LowerQuartile, double? UpperQuartile)
{
    /// <summary>Quartiles are interpolated between neighbours, as spreadsheets and R (type 7) do. O(n log n).</summary>
    public static PeerStanding Of(IReadOnlyCollection<PeerValue> peers)
    {
        ArgumentNullException.ThrowIfNull(peers);
        var values = peers.Select(peer => peer.Value).OfType<double>().Order().ToArray();
        return new(peers.Count, values.Length, At(values, 0.5), At(values, 0.25), At(values, 0.75));
    }

    /// <summary>The place of one among its peers: 1 + those with more. Null if it is no peer or nothing is known of it.</summary>
    public static PeerPlace? PlaceOf(string account, IReadOnlyCollection<PeerValue> peers)
    {
        ArgumentNullException.ThrowIfNull(peers);
        if (peers.FirstOrDefault(peer => peer.Account == account) is not { Value: { } value } own) return null;
        var others = peers.Where(peer => peer.Account != account).ToList();
        return new(
            1 + others.Count(other => other.Value > value), 1 + others.Count(other => (other.Low ?? double.NegativeInfinity) > (own.High ?? value)),
            1 + others.Count(other => (other.High ?? double.PositiveInfinity) > (own.Low ?? value)));
    }

    private static double? At(double[] ordered, double share)
    {
        if (ordered.Length == 0) return null;
        var place = share * (ordered.Length - 1);
        var (below, above) = (ordered[(int)Math.Floor(place)], ordered[(int)Math.Ceiling(place)]);
        return below + (place - Math.Floor(place)) * (above - below);
    }
}
