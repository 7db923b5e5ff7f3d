using Twiplomacy.Jobs;
using Twiplomacy.Jobs.Runs;
using Xunit;

namespace Twiplomacy.IntegrationTests.Jobs;

public sealed class JobSettingsTests
{
    private static readonly JobsOptions Defaults = new() { ConnectionString = "Host=127.0.0.1" };

    [Fact]
    public void The_defaults_are_valid() => Defaults.Validate();

    [Fact]
    public void A_lease_shorter_than_three_heartbeats_is_refused_with_both_values()
    {
        var refused = Assert.Throws<ArgumentException>(
            () => (Defaults with { Lease = TimeSpan.FromSeconds(2) }).Validate());

        Assert.Equal("Jobs:Lease must be at least three heartbeats (00:00:03), but is '00:00:02'.", refused.Message);
    }

    [Fact]
    public void A_kind_with_two_classes_is_refused() => Assert.Throws<ArgumentException>(
        () => new JobKinds([new JobKind("import", typeof(string)), new JobKind("import", typeof(int))]));

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 10)]
    [InlineData(5, 80)]
    [InlineData(10, 2560)]
    [InlineData(11, 3600)]
    [InlineData(100_000, 3600)]
    public void The_wait_before_a_retry_doubles_up_to_the_longest(int failures, int seconds) => Assert.Equal(
        TimeSpan.FromSeconds(seconds),
        RetryBackOff.Delay(failures, Defaults.FirstRetry, Defaults.LongestRetry));
}
