using Npgsql;
using NpgsqlTypes;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Lists;

/// <summary>Copies held members to where publishing needs them.</summary>
internal static class MemberCopy
{
    private const string FindHeaders = "select list as List, owner as Owner, direction as Direction, scope as Scope, panel_revision as PanelRevision from staged_list";

    /// <summary>The server answers once, when the last row is in its index.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(4);

    /// <summary>Says how many members each list has.</summary>
    public static async Task CountAsync(NpgsqlConnection connection, SortedMembers members, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy list_count (list, members) from stdin (format binary)", cancellationToken);
        foreach (var (list, count) in members.Counts())
        {
            copy.StartRow();
            copy.Write(list, NpgsqlDbType.Integer);
            copy.Write(count, NpgsqlDbType.Integer);
        }
        await copy.CompleteAsync(cancellationToken);
    }

    /// <summary>Opens a run for every member of the lists that have an observation here.</summary>
    public static async Task OpenAsync(
        NpgsqlConnection connection, SortedMembers members, IReadOnlyDictionary<int, int> observations, CancellationToken cancellationToken)
    {
        var headers = (await connection.QueryAsync<Header>(FindHeaders, cancellationToken)).ToDictionary(header => header.List);
        await using var copy = await connection.BeginBinaryImportAsync("""
            copy tie_run (owner, direction, scope, panel_revision, other, first_observation, first_row, followed_at)
            from stdin (format binary)
            """, cancellationToken);
        copy.Timeout = Longest;
        WriteRuns(copy, members, headers, observations);
        await copy.CompleteAsync(cancellationToken);
    }

    /// <summary>Stages the members of the lists that are not passed over.</summary>
    public static async Task StageAsync(
        NpgsqlConnection connection, SortedMembers members, Func<int, bool> isPassedOver, CancellationToken cancellationToken)
    {
        var headers = (await connection.QueryAsync<Header>(FindHeaders, cancellationToken)).ToDictionary(header => header.List);
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy member (owner, list, other, row, followed_at) from stdin (format binary)", cancellationToken);
        copy.Timeout = Longest;
        foreach (var index in members.Order.ToArray())
        {
            var member = members.Held.At(index);
            if (isPassedOver(member.List)) continue;
            copy.StartRow();
            copy.Write(headers[member.List].Owner, NpgsqlDbType.Integer);
            copy.Write(member.List, NpgsqlDbType.Integer);
            copy.Write(member.Other, NpgsqlDbType.Integer);
            copy.Write(member.Row, NpgsqlDbType.Integer);
            WriteDate(copy, member.FollowedAt);
        }
        await copy.CompleteAsync(cancellationToken);
    }

    private static void WriteRuns(
        NpgsqlBinaryImporter copy, SortedMembers members, Dictionary<int, Header> headers, IReadOnlyDictionary<int, int> observations)
    {
        var (header, observation, isFirst) = (default(Header)!, 0, false);
        foreach (var index in members.Order.Span)
        {
            var member = members.Held.At(index);
            if (header is null || member.List != header.List)
            {
                header = headers[member.List];
                isFirst = observations.TryGetValue(member.List, out observation);
            }
            if (!isFirst) continue;
            copy.StartRow();
            copy.Write(header.Owner, NpgsqlDbType.Integer);
            copy.Write(header.Direction, NpgsqlDbType.Smallint);
            copy.Write(header.Scope, NpgsqlDbType.Smallint);
            copy.Write(header.PanelRevision, NpgsqlDbType.Integer);
            copy.Write(member.Other, NpgsqlDbType.Integer);
            copy.Write(observation, NpgsqlDbType.Integer);
            copy.Write(member.Row, NpgsqlDbType.Integer);
            WriteDate(copy, member.FollowedAt);
        }
    }

    private static void WriteDate(NpgsqlBinaryImporter copy, DateTimeOffset? at)
    {
        if (at is { } known) copy.Write(known, NpgsqlDbType.TimestampTz);
        else copy.WriteNull();
    }

    private sealed record Header
    {
        public int List { get; init; }
        public int Owner { get; init; }
        public short Direction { get; init; }
        public short Scope { get; init; }
        public int PanelRevision { get; init; }
    }
}
