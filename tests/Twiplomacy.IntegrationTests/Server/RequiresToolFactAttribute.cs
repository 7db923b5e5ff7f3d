namespace Twiplomacy.IntegrationTests.Server;

/// <summary>A test that starts a program of the surroundings: skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresToolFactAttribute : SurroundedFactAttribute
{
    /// <param name="tool">The program, as it is found in PATH.</param>
    /// <param name="neededInCI">Whether CI installs it, so that its absence there is a failure.</param>
    public RequiresToolFactAttribute(string tool, bool neededInCI = false)
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));
        Need(isThere ? null : $"'{tool}' is not in PATH.", neededInCI);
    }
}
