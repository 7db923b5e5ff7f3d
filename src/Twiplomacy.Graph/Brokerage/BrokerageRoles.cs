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

    public static BrokerageRoles operator +(BrokerageRoles left, BrokerageRoles right) => new(
        left.Coordinator + right.Coordinator, left.Itinerant + right.Itinerant, left.Representative + right.Representative,
        left.Gatekeeper + right.Gatekeeper, left.Liaison + right.Liaison);

    public static BrokerageRoles operator -(BrokerageRoles left, BrokerageRoles right) => new(
        left.Coordinator - right.Coordinator, left.Itinerant - right.Itinerant, left.Representative - right.Representative,
        left.Gatekeeper - right.Gatekeeper, left.Liaison - right.Liaison);

    public static BrokerageRoles Add(BrokerageRoles left, BrokerageRoles right) => left + right;

    public static BrokerageRoles Subtract(BrokerageRoles left, BrokerageRoles right) => left - right;
}

/// <summary>What chance alone would give a broker, by its group; <see cref="BrokerageRoles"/> has the roles.</summary>
public readonly record struct ExpectedRoles(double Coordinator, double Itinerant, double Representative, double Gatekeeper, double Total)
{
    public double Liaison => Total - Coordinator - Itinerant - Representative - Gatekeeper;
}
