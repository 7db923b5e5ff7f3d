using Npgsql;
using Twiplomacy.Storage.Connections;
using Xunit;

namespace Twiplomacy.IntegrationTests.Storage.Connections;

/// <summary>Connection strings that name several hosts.</summary>
public sealed class ServerPoolTests
{
    [Theory]
    [InlineData("Host=db", "db:5432")]
    [InlineData("Host=db1,db2;Port=5433", "db1:5433, db2:5433")]
    [InlineData("Host=db1:5001, db2:5002", "db1:5001, db2:5002")]
    [InlineData("Host=[::1]:5001,10.0.0.2", "[::1]:5001, 10.0.0.2:5432")]
    [InlineData("Host=fe80::1,db", "fe80::1:5432, db:5432")]
    public void Each_host_is_named_with_its_port(string connectionString, string place) =>
        Assert.Equal(place, ServerPool.Place(new NpgsqlConnectionStringBuilder(connectionString)));

    [Fact]
    public void Of_several_hosts_the_one_that_takes_writes_is_looked_for_and_silence_is_noticed_soon()
    {
        var several = ServerConnection.Complete("Host=a,b;Database=d");
        Assert.Equal(("read-write", 1, 3, true), (several.TargetSessionAttributes, several.HostRecheckSeconds, several.Timeout, several.TcpKeepAlive));

        var said = ServerConnection.Complete("Host=a,b;Database=d;Target Session Attributes=primary;Host Recheck Seconds=9;Timeout=8;Tcp Keepalive=false");
        Assert.Equal(("read-write", 9, 8, false), (said.TargetSessionAttributes, said.HostRecheckSeconds, said.Timeout, said.TcpKeepAlive));
        Assert.Equal(said.ConnectionString, ServerConnection.Complete(said.ConnectionString).ConnectionString);
    }

    [Fact]
    public void A_single_host_is_left_as_it_is()
    {
        var single = ServerConnection.Complete("Host=a;Database=d;Target Session Attributes=read-write");
        Assert.Equal((null, 15), (single.TargetSessionAttributes, single.Timeout));
    }

    [Theory]
    [InlineData("standby")]
    [InlineData("prefer-standby")]
    [InlineData("read-only")]
    public void Hosts_that_take_no_writes_are_refused(string target)
    {
        var refusal = Assert.Throws<DatabaseUnavailableException>(() => ServerConnection.Complete($"Host=a,b;Database=d;Target Session Attributes={target}"));
        Assert.Contains("Database:ReadFrom", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(target, refusal.Message, StringComparison.Ordinal);
    }
}
