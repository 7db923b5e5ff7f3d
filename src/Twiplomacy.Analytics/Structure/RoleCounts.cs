using Twiplomacy.Core.Rankings;
using Twiplomacy.Graph;

namespace Twiplomacy.Analytics.Structure;

/// <summary>Pairs that an account stands between, by its role; <see cref="BrokerageRoles"/> defines them.</summary>
public sealed record RoleCounts(double Coordinator, double Itinerant, double Representative, double Gatekeeper, double Liaison, double Total)
{
    internal static RoleCounts Of(BrokerageRoles roles) =>
        new(roles.Coordinator, roles.Itinerant, roles.Representative, roles.Gatekeeper, roles.Liaison, roles.Total);

    internal static RoleCounts Of(ExpectedRoles roles) => new(
        SignificantDigits.Round(roles.Coordinator), SignificantDigits.Round(roles.Itinerant), SignificantDigits.Round(roles.Representative),
        SignificantDigits.Round(roles.Gatekeeper), SignificantDigits.Round(Math.Max(0, roles.Liaison)), SignificantDigits.Round(roles.Total));
}
