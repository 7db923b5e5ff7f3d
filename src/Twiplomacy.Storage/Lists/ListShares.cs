using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Lists;

/// <summary>
/// How much of its lists an import holds: members over the sizes that the export states or, where it states none, that the
/// owner's profile showed nearest to the capture. Lists within a panel are no whole lists and do not count,
/// nor do lists of names, of which only a few have members.
/// </summary>
internal static class ListShares
{
    // A profile says little of a list captured at another season.
    private const string Select = """
        select sum(l.member_count)::double precision / sum(l.size)
        from (
            select o.member_count, coalesce(o.stated_count, shown.size) as size
            from list_observation o
            left join handle_tenure t on t.handle_profile = o.owner and t.valid_from <= o.captured_at and o.captured_at < t.valid_to
            left join lateral (
                select case o.direction when 0 then p.following else p.followers end as size
                from profile_observation p
                where p.profile in (o.owner, t.account) and p.observed_at between o.captured_at - interval '45 days' and o.captured_at + interval '45 days'
                  and case o.direction when 0 then p.following else p.followers end is not null
                order by abs(extract(epoch from p.observed_at - o.captured_at)), 1 desc limit 1) shown on o.stated_count is null
            where o.import_id = @importId and (o.scope <> 2 or o.stated_count is not null)
              and not exists (select from listed_name n where n.owner = o.owner and n.import_id = o.import_id and n.list = o.list)) l
        where l.size > 0
        """;

    /// <summary>Null where no size is known.</summary>
    public static Task<double?> FindAsync(NpgsqlConnection connection, int importId, CancellationToken cancellationToken) =>
        connection.ExecuteScalarAsync<double?>(Select, new { importId }, Database.Unlimited, cancellationToken);
}
