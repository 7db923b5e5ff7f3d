using System.Data;
using Npgsql;
using NpgsqlTypes;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Audiences;

/// <summary>Reads audience sets.</summary>
public sealed class AudienceQueries
{
    private const string SelectCaptures = """
        select coalesce(t.account, a.owner) as Account, a.owner as Owner, a.observation_id as ObservationId, o.captured_at as CapturedAt,
            o.scope as Scope, a.keys as Keys, a.member_count as Members, o.stated_count as StatedCount, a.prefix_bits::integer as PrefixBits
        from audience a
        join list_observation o using (owner, observation_id)
        left join handle_tenure t on t.handle_profile = a.owner and t.valid_from <= o.captured_at and o.captured_at < t.valid_to
        where a.owner in (select unnest(@accounts) union select handle_profile from handle_tenure where account = any(@accounts))
          and coalesce(t.account, a.owner) = any(@accounts) and o.captured_at <= @until
        order by o.captured_at, a.member_count, a.observation_id
        """;

    // Sorting moves pointers only: codes stand out of line.
    private const string SelectChunks = """
        select asked.place, c.number << asked.shift, c.code
        from unnest(@owners, @observations, @froms, @tos, @shifts, @places) as asked (owner, observation_id, from_number, to_number, shift, place)
        join audience_chunk c on c.owner = asked.owner and c.observation_id = asked.observation_id
            and c.number >= asked.from_number and c.number <= asked.to_number
        order by 2, 1
        """;

    private readonly ReadingSource _source;

    internal AudienceQueries(ReadingSource source) => _source = source;

    /// <summary>All captures of some accounts' followers up to an instant, in order of capture.</summary>
    public async Task<ILookup<int, AudienceCapture>> ListCapturesAsync(
        IReadOnlyCollection<int> accounts, DateTimeOffset until, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<AudienceCapture>(
            SelectCaptures, new { accounts = accounts.ToArray(), until = until.ToUniversalTime() }, cancellationToken);
        return rows.ToLookup(capture => capture.Account);
    }

    /// <summary>Hands over the chunks asked for in ascending order of where they begin. Memory for one, whatever the sizes.</summary>
    public async Task ReadChunksAsync(IReadOnlyList<AskedChunks> asked, ChunkTaker take, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(take);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(SelectChunks, connection) { CommandTimeout = 0 };
        Add("owners", asked.Select(a => a.Capture.Owner));
        Add("observations", asked.Select(a => a.Capture.ObservationId));
        Add("froms", asked.Select(a => a.From));
        Add("tos", asked.Select(a => a.To));
        Add("shifts", asked.Select(a => a.Shift));
        Add("places", asked.Select((_, place) => place));
        // Rows are read as they arrive: a chunk is large, and none is copied twice.
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellationToken);
        var buffer = Array.Empty<byte>();
        while (await reader.ReadAsync(cancellationToken))
        {
            var (set, begin) = (reader.GetInt32(0), reader.GetInt32(1));
            await using var code = await reader.GetStreamAsync(2, cancellationToken);
            var length = (int)code.Length;
            if (buffer.Length < length) buffer = new byte[length + length / 8];
            await code.ReadExactlyAsync(buffer.AsMemory(0, length), cancellationToken);
            take(set, begin, buffer.AsSpan(0, length));
        }

        void Add(string name, IEnumerable<int> numbers) =>
            command.Parameters.AddWithValue(name, NpgsqlDbType.Array | NpgsqlDbType.Integer, numbers.ToArray());
    }
}
