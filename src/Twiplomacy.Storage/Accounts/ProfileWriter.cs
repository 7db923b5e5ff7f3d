using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Accounts;

/// <summary>Publishes staged profiles; a key that another import brought meanwhile keeps the id it has.</summary>
internal static class ProfileWriter
{
    private const string Insert = """
        insert into profile (profile_id, platform, kind, key)
        select profile_id, platform, kind, key from staged_profile order by profile_id
        on conflict (platform, kind, key) do nothing
        """;

    private const string FindTaken = """
        create temp table taken_profile on commit drop as
        select s.profile_id as staged, p.profile_id as known
        from staged_profile s
        join profile p on p.platform = s.platform and p.kind = s.kind and p.key = s.key
        where p.profile_id <> s.profile_id
        """;

    private const string Renumber = """
        update staged_list l set owner = t.known from taken_profile t where l.owner = t.staged;
        update staged_member m set other = t.known from taken_profile t where m.other = t.staged;
        update staged_sighting s set id_profile = t.known from taken_profile t where s.id_profile = t.staged;
        update staged_sighting s set handle_profile = t.known from taken_profile t where s.handle_profile = t.staged;
        update staged_profile_observation o set profile = t.known from taken_profile t where o.profile = t.staged;
        update staged_post p set owner = t.known from taken_profile t where p.owner = t.staged;
        update staged_mention m set owner = t.known from taken_profile t where m.owner = t.staged;
        update staged_mention m set target = t.known from taken_profile t where m.target = t.staged;
        update staged_post_cover c set owner = t.known from taken_profile t where c.owner = t.staged;
        update staged_statement_owner o set profile = t.known from taken_profile t where o.profile = t.staged;
        update staged_entry e set profile = t.known from taken_profile t where e.profile = t.staged;
        """;

    /// <summary>Answers the staged ids that gave way, with the ids that stand for them.</summary>
    public static async Task<IReadOnlyDictionary<int, int>> PublishAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var staged = await connection.ExecuteScalarAsync<long>(
            "select count(*) from staged_profile", cancellationToken);
        var inserted = await connection.ExecuteAsync(Insert, cancellationToken);
        if (inserted == staged) return new Dictionary<int, int>();
        await connection.ExecuteAsync(FindTaken, cancellationToken);
        await connection.ExecuteAsync(Renumber, cancellationToken);
        var taken = await connection.QueryAsync<(int Staged, int Known)>(
            "select staged, known from taken_profile", cancellationToken);
        return taken.ToDictionary(pair => pair.Staged, pair => pair.Known);
    }
}
