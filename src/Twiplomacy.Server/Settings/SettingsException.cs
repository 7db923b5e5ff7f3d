namespace Twiplomacy.Server.Settings;

/// <summary>Settings that can't be used: every fault found, each with what is wrong and how to mend it.</summary>
public sealed class SettingsException(IReadOnlyList<string> faults)
    : Exception("The settings cannot be used:" + string.Concat(faults.Select(fault => "\n  - " + fault)))
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
