using Npgsql;
using NpgsqlTypes;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Audiences;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Audiences;

/// <summary>
/// Finds accounts that an import names for the first time in the audience sets of all captures, and gives them the ties that
/// they would have had. So it holds always: whoever is known has a tie by every list that holds it, and a set's silence
/// proves as much as a list's. Cost: the chunks that can hold the new accounts.
/// </summary>
internal static class LaterKnown
{
    private const string HasStrangers = "select exists (select from audience where has_strangers)";

    // A key that another import brought meanwhile kept the id it had, and is known already.
    private const string SelectNew = """
        select p.profile_id, p.platform, p.kind, p.key
        from staged_profile s join profile p on p.profile_id = s.profile_id and p.platform = s.platform and p.kind = s.kind and p.key = s.key
        """;

    private const string SelectAudiences = """
        select a.owner as Owner, a.observation_id as ObservationId, a.prefix_bits as PrefixBits, p.platform as Platform
        from audience a join profile p on p.profile_id = a.owner
        where a.has_strangers and p.platform = any(@platforms)
        order by a.owner, a.observation_id
        """;

    private const string SelectChunks = """
        select code from audience_chunk where owner = @owner and observation_id = @observation and number = any(@numbers)
        """;

    private const string CreateFound = "create temp table found_follower (owner integer, observation_id integer, other integer) on commit drop";

    // Captures of a stream that hold the account without a gap make one run, open if the stream's latest is among them.
    private const string InsertRuns = """
        with stream as (
            select o.owner, o.direction, o.scope, o.panel_revision, o.observation_id,
                row_number() over w as position, lead(o.observation_id) over w is null as is_last
            from list_observation o
            where o.direction = 1 and o.owner in (select owner from found_follower)
            window w as (partition by o.owner, o.direction, o.scope, o.panel_revision order by o.captured_at, o.observation_id)),
        held as (
            select s.*, f.other, s.position - row_number() over (
                partition by s.owner, s.direction, s.scope, s.panel_revision, f.other order by s.position) as island
            from found_follower f join stream s using (owner, observation_id)
            where f.other <> s.owner)
        insert into tie_run (owner, direction, scope, panel_revision, other, first_observation, last_observation)
        select owner, direction, scope, panel_revision, other, (array_agg(observation_id order by position))[1],
            case when not bool_or(is_last) then (array_agg(observation_id order by position desc))[1] end
        from held group by owner, direction, scope, panel_revision, other, island
        on conflict do nothing
        """;

    private sealed record Audience(int Owner, int ObservationId, short PrefixBits, string Platform);

    /// <summary>Lists and audiences of the import must be published.</summary>
    public static async Task FindAsync(NpgsqlConnection connection, AudienceKeyFile keys, CancellationToken cancellationToken)
    {
        if (!await connection.ExecuteScalarAsync<bool>(HasStrangers, cancellationToken)) return;
        var key = keys.Get();
        var fresh = await FreshAsync(connection, key, cancellationToken);
        if (fresh.Count == 0) return;
        await AudienceStaging.RequireAsync(connection, key, cancellationToken);
        var audiences = await connection.QueryAsync<Audience>(
            SelectAudiences, new { platforms = fresh.Keys.ToArray() }, cancellationToken);
        var found = new List<(int Owner, int ObservationId, int Other)>();
        foreach (var audience in audiences) await SearchAsync(connection, audience, fresh[audience.Platform], found, cancellationToken);
        if (found.Count > 0) await InsertAsync(connection, found, cancellationToken);
    }

    private static async Task<Dictionary<string, (ulong[] Hashes, int[] Profiles)>> FreshAsync(
        NpgsqlConnection connection, AudienceKey key, CancellationToken cancellationToken)
    {
        var fresh = new Dictionary<string, List<(ulong Hash, int Profile)>>();
        await using var command = new NpgsqlCommand(SelectNew, connection) { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var profile = new ProfileKey(reader.GetString(1), (ProfileKeyKind)reader.GetInt16(2), reader.GetString(3));
            if (!fresh.TryGetValue(profile.Platform, out var list)) fresh[profile.Platform] = list = [];
            list.Add((key.HashOf(profile), reader.GetInt32(0)));
        }
        return fresh.ToDictionary(platform => platform.Key, platform =>
        {
            platform.Value.Sort();
            return (platform.Value.Select(p => p.Hash).ToArray(), platform.Value.Select(p => p.Profile).ToArray());
        });
    }

    private static async Task SearchAsync(
        NpgsqlConnection connection, Audience audience, (ulong[] Hashes, int[] Profiles) fresh,
        List<(int Owner, int ObservationId, int Other)> found, CancellationToken cancellationToken)
    {
        var numbers = fresh.Hashes.Select(hash => AudienceChunk.NumberOf(hash, audience.PrefixBits)).Distinct().ToArray();
        await using var command = new NpgsqlCommand(SelectChunks, connection) { CommandTimeout = 0 };
        command.Parameters.AddWithValue("owner", NpgsqlDbType.Integer, audience.Owner);
        command.Parameters.AddWithValue("observation", NpgsqlDbType.Integer, audience.ObservationId);
        command.Parameters.AddWithValue("numbers", NpgsqlDbType.Array | NpgsqlDbType.Integer, numbers);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var code = reader.GetFieldValue<byte[]>(0);
            var members = new ulong[SortedHashes.Count(code)];
            SortedHashes.Decode(code, members);
            if (members.Length == 0) continue;
            var from = Array.BinarySearch(fresh.Hashes, members[0]);
            for (var i = from < 0 ? ~from : from; i < fresh.Hashes.Length && fresh.Hashes[i] <= members[^1]; i++)
                if (Array.BinarySearch(members, fresh.Hashes[i]) >= 0) found.Add((audience.Owner, audience.ObservationId, fresh.Profiles[i]));
        }
    }

    private static async Task InsertAsync(
        NpgsqlConnection connection, List<(int Owner, int ObservationId, int Other)> found, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(CreateFound, cancellationToken);
        await new CopyTable<(int Owner, int ObservationId, int Other)>("found_follower")
            .Integer("owner", row => row.Owner).Integer("observation_id", row => row.ObservationId).Integer("other", row => row.Other)
            .WriteAsync(connection, found, cancellationToken);
        await connection.ExecuteAsync("analyze found_follower", cancellationToken);
        await connection.ExecuteAsync(InsertRuns, null, Database.Unlimited, cancellationToken);
    }
}
