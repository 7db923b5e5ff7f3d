using System.Runtime.InteropServices;
using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Lists;

/// <summary>Copies held members to where publishing needs them.</summary>
internal static class MemberCopy
{
    private const string FindHeaders = "select list as List, owner as Owner, direction as Direction, scope as Scope, panel_revision as PanelRevision from staged_list";

    /// <summary>The server answers once, when the last row is in its index.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(4);

    private static readonly CopyTable<(int List, int Count)> Counts = new CopyTable<(int List, int Count)>("list_count")
        .Integer("list", row => row.List).Integer("members", row => row.Count);

    private static readonly CopyTable<Run> Runs = new CopyTable<Run>("tie_run") { Timeout = Longest }
        .Integer("owner", run => run.Header.Owner).Smallint("direction", run => run.Header.Direction).Smallint("scope", run => run.Header.Scope)
        .Integer("panel_revision", run => run.Header.PanelRevision).Integer("other", run => run.Member.Other)
        .Integer("first_observation", run => run.Observation).Integer("first_row", run => run.Member.Row)
        .Instant("followed_at", run => run.Member.FollowedAt);

    private static readonly CopyTable<(int Owner, StagedMember Member)> Members = new CopyTable<(int Owner, StagedMember Member)>("member") { Timeout = Longest }
        .Integer("owner", row => row.Owner).Integer("list", row => row.Member.List).Integer("other", row => row.Member.Other)
        .Integer("row", row => row.Member.Row).Instant("followed_at", row => row.Member.FollowedAt);

    /// <summary>Says how many members each list has.</summary>
    public static Task CountAsync(NpgsqlConnection connection, SortedMembers members, CancellationToken cancellationToken) =>
        Counts.WriteAsync(connection, members.Counts().Select(list => (list.Key, list.Value)), cancellationToken);

    /// <summary>Opens a run for every member of the lists that have an observation here.</summary>
    public static async Task OpenAsync(
        NpgsqlConnection connection, SortedMembers members, IReadOnlyDictionary<int, int> observations, CancellationToken cancellationToken)
    {
        var headers = await HeadersAsync(connection, cancellationToken);
        await Runs.WriteAsync(connection, RunsOf(members, headers, observations), cancellationToken);
    }

    /// <summary>Stages the members of the lists that are not passed over.</summary>
    public static async Task StageAsync(
        NpgsqlConnection connection, SortedMembers members, Func<int, bool> isPassedOver, CancellationToken cancellationToken)
    {
        var headers = await HeadersAsync(connection, cancellationToken);
        var staged = MemoryMarshal.ToEnumerable(members.Order).Select(members.Held.At).Where(member => !isPassedOver(member.List));
        await Members.WriteAsync(connection, staged.Select(member => (headers[member.List].Owner, member)), cancellationToken);
    }

    private static async Task<Dictionary<int, Header>> HeadersAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        (await connection.QueryAsync<Header>(FindHeaders, cancellationToken)).ToDictionary(header => header.List);

    private static IEnumerable<Run> RunsOf(
        SortedMembers members, Dictionary<int, Header> headers, IReadOnlyDictionary<int, int> observations)
    {
        var (header, observation, isFirst) = (default(Header)!, 0, false);
        foreach (var index in MemoryMarshal.ToEnumerable(members.Order))
        {
            var member = members.Held.At(index);
            if (header is null || member.List != header.List)
            {
                header = headers[member.List];
                isFirst = observations.TryGetValue(member.List, out observation);
            }
            if (isFirst) yield return new Run(header, observation, member);
        }
    }

    private readonly record struct Run(Header Header, int Observation, StagedMember Member);

    private sealed record Header(int List, int Owner, short Direction, short Scope, int PanelRevision);
}
