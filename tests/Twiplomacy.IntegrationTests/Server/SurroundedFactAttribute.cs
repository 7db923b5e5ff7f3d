using Xunit;

namespace Twiplomacy.IntegrationTests.Server;

/// <summary>
/// A test that needs something of its surroundings, and is skipped where that is missing. An attribute that threw would
/// only keep the test from being found; <see cref="SurroundingsTests"/> fails in its place.
/// </summary>
public abstract class SurroundedFactAttribute : FactAttribute
{
    /// <summary>What is missing that CI must have; null if nothing.</summary>
    public string? MissingInCI { get; protected set; }

    /// <summary>Skips the test if something is missing.</summary>
    /// <param name="missing">What, and how it is had; null if all is there.</param>
    /// <param name="neededInCI">Whether CI must have it.</param>
    protected void Need(string? missing, bool neededInCI = true)
    {
        Skip = missing;
        MissingInCI = neededInCI ? missing : null;
    }
}
