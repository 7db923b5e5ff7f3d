using Npgsql;
using Twiplomacy.Core.Audiences;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Audiences;

/// <summary>Publishes the audience set of every follower list of an import, and takes them back. Memory for a few chunks, whatever the size.</summary>
internal static class AudienceWriter
{
    private const int RowsAtATime = 200_000;
    private const int BytesAtATime = 8 << 20;

    private const string HasFollowers = "select exists (select from list_observation where import_id = @importId and direction = 1)";

    // Repeated rows only make chunks smaller than they might be.
    private const string CountRows = "select list as List, count(*) as Rows from staged_follower group by list";

    // Names do not count followers: nobody can be told from another by them.
    private const string InsertAudiences = """
        insert into audience (owner, observation_id, import_id, keys, member_count, prefix_bits, has_strangers)
        select o.owner, o.observation_id, @importId, case when o.keys & 1 = 1 then 1 else 2 end, 0, coalesce(c.bits, 0), o.list = any(@strangers)
        from list_observation o
        left join unnest(@lists, @bits) as c (list, bits) using (list)
        where o.import_id = @importId and o.direction = 1
          and not exists (select from listed_name n where n.owner = o.owner and n.import_id = o.import_id and n.list = o.list)
        returning owner as Owner, observation_id as ObservationId, prefix_bits as PrefixBits,
            (select o.list from list_observation o where o.owner = audience.owner and o.observation_id = audience.observation_id) as List
        """;

    private const string SortFollowers =
        "declare followers no scroll cursor for select distinct list, hash from staged_follower order by list, hash";

    private const string SetCounts = """
        update audience a set member_count = n.members
        from unnest(@observations, @members) as n (observation_id, members)
        where a.import_id = @importId and a.observation_id = n.observation_id
        """;

    // The list of strangers counts all its members, not only those with ties.
    private const string CountMembers = """
        update list_observation o set member_count = a.member_count
        from audience a
        where a.import_id = @importId and a.has_strangers and o.owner = a.owner and o.observation_id = a.observation_id
        """;

    private const string Withdraw = """
        delete from audience_chunk c using audience a
        where a.import_id = @importId and c.owner = a.owner and c.observation_id = a.observation_id;
        delete from audience where import_id = @importId;
        """;

    private sealed record Published(int Owner, int ObservationId, short PrefixBits, int List)
    {
        public long Members { get; set; }
    }

    private static readonly CopyTable<(Published Audience, int Number, byte[] Code)> Chunks =
        new CopyTable<(Published Audience, int Number, byte[] Code)>("audience_chunk")
            .Integer("owner", row => row.Audience.Owner).Integer("observation_id", row => row.Audience.ObservationId)
            .Integer("number", row => row.Number).Bytes("code", row => row.Code);

    /// <summary>The lists of the import must be published.</summary>
    public static async Task PublishAsync(NpgsqlConnection connection, int importId, StagedAudiences staged, CancellationToken cancellationToken)
    {
        var hasFollowers = await connection.ExecuteScalarAsync<bool>(HasFollowers, new { importId }, cancellationToken);
        if (!hasFollowers) return;
        await AudienceStaging.RequireAsync(connection, staged.Keys.Get(), cancellationToken);
        var rows = (await connection.QueryAsync<(int List, long Rows)>(
            CountRows, null, Database.Unlimited, cancellationToken)).ToList();
        var published = (await connection.QueryAsync<Published>(InsertAudiences, new
        {
            importId, strangers = staged.Strangers.ToArray(), lists = rows.Select(r => r.List).ToArray(),
            bits = rows.Select(r => (short)AudienceChunk.PrefixBitsFor(r.Rows)).ToArray(),
        }, Database.Unlimited, cancellationToken)).ToDictionary(audience => audience.List);
        await WriteChunksAsync(connection, published, cancellationToken);
        await RunAsync(connection, SetCounts, new
        {
            importId, observations = published.Values.Select(p => p.ObservationId).ToArray(), members = published.Values.Select(p => p.Members).ToArray(),
        }, cancellationToken);
        await RunAsync(connection, CountMembers, new { importId }, cancellationToken);
    }

    public static Task WithdrawAsync(NpgsqlConnection connection, int importId, CancellationToken cancellationToken) =>
        RunAsync(connection, Withdraw, new { importId }, cancellationToken);

    private static async Task WriteChunksAsync(NpgsqlConnection connection, Dictionary<int, Published> published, CancellationToken cancellationToken)
    {
        await RunAsync(connection, SortFollowers, null, cancellationToken);
        var chunks = new ChunkBuffer();
        var ready = new List<(Published Audience, int Number, byte[] Code)>();
        while (true)
        {
            var rows = await FetchAsync(connection, published, chunks, ready, cancellationToken);
            if (rows == 0) chunks.Close(ready);
            if (rows == 0 || ready.Sum(chunk => (long)chunk.Code.Length) > BytesAtATime)
            {
                await CopyAsync(connection, ready, cancellationToken);
                ready.Clear();
            }
            if (rows == 0) break;
        }
        await RunAsync(connection, "close followers", null, cancellationToken);
    }

    private static async Task<int> FetchAsync(
        NpgsqlConnection connection, Dictionary<int, Published> published, ChunkBuffer chunks,
        List<(Published Audience, int Number, byte[] Code)> ready, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(FormattableString.Invariant($"fetch {RowsAtATime} from followers"), connection) { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = 0;
        for (; await reader.ReadAsync(cancellationToken); rows++)
        {
            // A list without a capture was rejected, and its followers with it.
            if (published.TryGetValue(reader.GetInt32(0), out var audience))
                chunks.Add(audience, AudienceStaging.FromDatabase(reader.GetInt64(1)), ready);
        }
        return rows;
    }

    private static Task CopyAsync(
        NpgsqlConnection connection, List<(Published Audience, int Number, byte[] Code)> chunks, CancellationToken cancellationToken) =>
        chunks.Count == 0 ? Task.CompletedTask : Chunks.WriteAsync(connection, chunks, cancellationToken);

    private static Task<int> RunAsync(NpgsqlConnection connection, string sql, object? parameters, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(sql, parameters, Database.Unlimited, cancellationToken);

    /// <summary>Gathers the hashes of one chunk until the next begins.</summary>
    private sealed class ChunkBuffer
    {
        private readonly List<ulong> _hashes = [];
        private Published? _audience;
        private int _number;

        public void Add(Published audience, ulong hash, List<(Published Audience, int Number, byte[] Code)> ready)
        {
            var number = AudienceChunk.NumberOf(hash, audience.PrefixBits);
            if (audience != _audience || number != _number)
            {
                Close(ready);
                (_audience, _number) = (audience, number);
            }
            _hashes.Add(hash);
            audience.Members++;
        }

        public void Close(List<(Published Audience, int Number, byte[] Code)> ready)
        {
            if (_hashes.Count > 0) ready.Add((_audience!, _number, SortedHashes.Encode(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_hashes))));
            _hashes.Clear();
        }
    }
}
