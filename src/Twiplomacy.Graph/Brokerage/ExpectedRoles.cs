namespace Twiplomacy.Graph;

/// <summary>What chance alone would give a broker, by its group; <see cref="BrokerageRoles"/> has the roles.</summary>
public readonly record struct ExpectedRoles(double Coordinator, double Itinerant, double Representative, double Gatekeeper, double Liaison)
{
    public double Total => Coordinator + Itinerant + Representative + Gatekeeper + Liaison;
}
