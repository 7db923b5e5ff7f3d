using System.Net.Sockets;
using Npgsql;
using NpgsqlTypes;

namespace Twiplomacy.Storage.Connections;

/// <summary>Asks a host of the database what it is, and how far its log has come.</summary>
internal static class HostQueries
{
    // Where the next row of the log will be, so that all that was committed lies before it, flushed or not.
    private const string Find = """
        select pg_is_in_recovery(), case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_insert_lsn() end,
            pg_last_xact_replay_timestamp()
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Each of the hosts, whether it answers or not.</summary>
    public static async Task<IReadOnlyList<HostState>> LookAsync(NpgsqlConnectionStringBuilder builder, CancellationToken cancellationToken) =>
        await Task.WhenAll(ServerPool.Each(builder).Select(one => LookAtAsync(one, cancellationToken)));

    public static async Task<HostState> AskAsync(NpgsqlConnection connection, string host, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Find, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        var isStandby = reader.GetBoolean(0);
        var place = reader.IsDBNull(1) ? default : reader.GetFieldValue<NpgsqlLogSequenceNumber>(1);
        return new HostState(host, isStandby, place, isStandby && !reader.IsDBNull(2) ? Instants.FromDatabase(reader.GetDateTime(2)) : null, null);
    }

    private static async Task<HostState> LookAtAsync(NpgsqlConnectionStringBuilder one, CancellationToken cancellationToken)
    {
        var host = ServerPool.Place(one);
        one.Pooling = false;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await using var connection = new NpgsqlConnection(one.ConnectionString);
            await connection.OpenAsync(patience.Token);
            return await AskAsync(connection, host, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return HostState.Silent(host, "it does not answer");
        }
        catch (NpgsqlException failure)
        {
            return HostState.Silent(host, failure.InnerException is SocketException or TimeoutException ? failure.InnerException.Message : failure.Message);
        }
    }
}
