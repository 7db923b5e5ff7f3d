namespace Twiplomacy.Graph;

/// <summary>
/// How often somebody stands between two who are not joined: v brokers a → v → b where a does not follow b. A, B, C are
/// the groups of a, v and b.
/// </summary>
/// <param name="Coordinator">A = B = C: all three in one group.</param>
/// <param name="Itinerant">A = C ≠ B: an outsider between two of one group.</param>
/// <param name="Representative">A = B ≠ C: passes on what its own group says.</param>
/// <param name="Gatekeeper">A ≠ B = C: lets in what comes from outside.</param>
/// <param name="Liaison">Three groups.</param>
public readonly record struct BrokerageRoles(long Coordinator, long Itinerant, long Representative, long Gatekeeper, long Liaison)
{
    public long Total => Coordinator + Itinerant + Representative + Gatekeeper + Liaison;

    /// <summary>Of paths that begin at one vertex, by how many end in the broker's group and how many in its own.</summary>
    internal static BrokerageRoles StartingFrom(bool isInside, long all, long withBroker, long withSource) => isInside
        ? new(withBroker, 0, all - withBroker, 0, 0)
        : new(0, withSource, 0, withBroker, all - withSource - withBroker);

    public static BrokerageRoles operator +(BrokerageRoles left, BrokerageRoles right) => new(
        left.Coordinator + right.Coordinator, left.Itinerant + right.Itinerant, left.Representative + right.Representative,
        left.Gatekeeper + right.Gatekeeper, left.Liaison + right.Liaison);

    public static BrokerageRoles operator -(BrokerageRoles left, BrokerageRoles right) => new(
        left.Coordinator - right.Coordinator, left.Itinerant - right.Itinerant, left.Representative - right.Representative,
        left.Gatekeeper - right.Gatekeeper, left.Liaison - right.Liaison);

    public static BrokerageRoles Add(BrokerageRoles left, BrokerageRoles right) => left + right;

    public static BrokerageRoles Subtract(BrokerageRoles left, BrokerageRoles right) => left - right;
}
