using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Accounts;

/// <summary>Publishes what profiles showed.</summary>
internal static class ProfileObservationWriter
{
    private const string Insert = """
        insert into profile_observation (
            profile, observed_at, import_id, file, row, followers, following, posts, listed, created_at, verified, status)
        select profile, observed_at, @importId, file, row, followers, following, posts, listed, created_at, verified, status
        from staged_profile_observation
        on conflict do nothing
        """;

    public static Task PublishAsync(NpgsqlConnection connection, int importId, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(Insert, new { importId }, cancellationToken);
}
