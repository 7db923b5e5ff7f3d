using Twiplomacy.Jobs;
using Xunit;

namespace Twiplomacy.IntegrationTests.Jobs;

public sealed class JobSettingsTests
{
    private static readonly JobsOptions Defaults = new() { ConnectionString = "Host=127.0.0.1" };

    [Fact]
    public void The_defaults_are_valid() => Defaults.Validate();

    [Fact]
    public void What_cannot_work_is_refused_with_its_value()
    {
        var refused = Assert.Throws<ArgumentException>(() => (Defaults with { Concurrency = 0 }).Validate());

        Assert.Equal("Jobs:Concurrency must be at least 1, but is '0'.", refused.Message);
    }
}
