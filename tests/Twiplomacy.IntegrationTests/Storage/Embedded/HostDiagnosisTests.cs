using NpgsqlTypes;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Embedded;
using Xunit;

namespace Twiplomacy.IntegrationTests.Storage.Embedded;

public sealed class HostDiagnosisTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);
    private static readonly HostState Primary = new("a:5432", false, new NpgsqlLogSequenceNumber(5000), null, null);

    [Fact]
    public void A_standby_is_told_with_what_it_lacks() => Assert.Equal(
        ["host True a:5432: primary", "host True b:5432: standby, 1000 bytes behind, last change 2.5 s ago", "host True c:5432: standby, up to date", "primary True a:5432"],
        Tell(Primary, Standby("b:5432", 4000), Standby("c:5432", 5000)));

    [Fact]
    public void Hosts_of_which_none_or_two_take_writes_are_a_fault()
    {
        Assert.Contains(Tell(HostState.Silent("a:5432", "refused"), Standby("b:5432", 4000)), line => line.StartsWith("primary False none", StringComparison.Ordinal));
        Assert.Contains(Tell(HostState.Silent("a:5432", "refused"), Standby("b:5432", 4000)), line => line == "host False a:5432: not reached (refused)");
        Assert.Contains(Tell(Primary, Primary with { Host = "b:5432" }), line => line.StartsWith("primary False a:5432 and b:5432 both take writes", StringComparison.Ordinal));
    }

    [Fact]
    public void Reading_from_a_standby_needs_one()
    {
        Assert.Contains(HostDiagnosis.Of([Primary], TimeSpan.FromSeconds(5), Now), check => check is { Check: "reading", Ok: false });
        Assert.Contains(HostDiagnosis.Of([Primary, Standby("b:5432", 1)], TimeSpan.FromSeconds(5), Now), check => check is { Check: "reading", Ok: true });
    }

    private static HostState Standby(string host, ulong place) => new(host, true, new NpgsqlLogSequenceNumber(place), Now.AddSeconds(-2.5), null);

    private static IEnumerable<string> Tell(params HostState[] hosts) =>
        HostDiagnosis.Of(hosts, null, Now).Select(check => $"{check.Check} {check.Ok} {check.Message}");
}
