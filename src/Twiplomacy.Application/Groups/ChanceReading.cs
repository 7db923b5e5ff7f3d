using Twiplomacy.Analytics.Structure;
using Twiplomacy.Application.Asking;

namespace Twiplomacy.Application.Groups;

/// <summary>Reads how many random networks a question asks for.</summary>
internal static class ChanceReading
{
    /// <exception cref="RefusedException">They are too few to show how much they vary.</exception>
    public static ChanceSettings Of(int networks, int seed) => networks is > 0 and < ChanceSettings.Fewest
        ? throw RefusedException.Invalid(new Fault(GroupMessages.TooFewNetworks("networks", ChanceSettings.Fewest)) { Field = "networks" })
        : new ChanceSettings(networks, seed);
}
