using Xunit;

namespace Twiplomacy.IntegrationTests.Storage.Embedded;

/// <summary>A fact about running as root. Any other user has nothing to show here.</summary>
public sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute()
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
        {
            Skip = "Only root can show this.";
        }
    }
}
