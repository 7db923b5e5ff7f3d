using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: Xunit.TestFramework("Twiplomacy.IntegrationTests.Database.TestRun", "Twiplomacy.IntegrationTests")]

namespace Twiplomacy.IntegrationTests.Database;

/// <summary>Ends with the run, and the run's cluster with it: xunit has no fixture that spans an assembly.</summary>
public sealed class TestRun(IMessageSink messageSink) : XunitTestFramework(messageSink), IDisposable
{
    void IDisposable.Dispose()
    {
        Task.Run(TestCluster.StopAsync).GetAwaiter().GetResult();
        base.Dispose();
    }
}
