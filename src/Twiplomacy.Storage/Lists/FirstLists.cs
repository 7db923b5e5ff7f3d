using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Lists;

/// <summary>
/// The lists with which a stream begins: there is nothing to merge, every member opens a run. Held members go straight
/// into the runs' table, and only those of other lists to where merging looks for them.
/// </summary>
internal sealed class FirstLists(NpgsqlConnection connection, SortedMembers? sorted)
{
    private const string Find = "select list, observation_id from merging where previous is null and next is null";

    private const string Open = """
        insert into tie_run (owner, direction, scope, panel_revision, other, first_observation, first_row, followed_at)
        select m.owner, m.direction, m.scope, m.panel_revision, s.other, m.observation_id, s.row, s.followed_at
        from member s join merging m using (list)
        where m.previous is null and m.next is null
        order by m.owner, s.other
        """;

    /// <summary>Opens the runs of the lists that begin their streams and takes these lists out of the wave.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        if (sorted is null) await connection.ExecuteAsync(Open, null, Database.Unlimited, cancellationToken);
        else await OpenHeldAsync(sorted, cancellationToken);
        await connection.ExecuteAsync("delete from merging where previous is null and next is null", cancellationToken);
    }

    private async Task OpenHeldAsync(SortedMembers members, CancellationToken cancellationToken)
    {
        var found = await connection.QueryAsync<(int List, int Observation)>(Find, cancellationToken);
        var observations = found.ToDictionary(list => list.List, list => list.Observation);
        await MemberCopy.OpenAsync(connection, members, observations, cancellationToken);
        if (observations.Count == members.Lists.Count) return;
        await MemberCopy.StageAsync(connection, members, observations.ContainsKey, cancellationToken);
        await connection.ExecuteAsync("analyze member", null, Database.Unlimited, cancellationToken);
    }
}
