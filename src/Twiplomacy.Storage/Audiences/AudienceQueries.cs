using System.Runtime.CompilerServices;
using Dapper;
using Npgsql;
using NpgsqlTypes;
using Twiplomacy.Core.Lists;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Audiences;

/// <summary>One capture of an account's whole follower list.</summary>
/// <param name="Account">The account, whatever it was called in the export.</param>
/// <param name="Keys">Whether the set holds hashes of ids or of handles; only equal ones can be compared.</param>
public sealed record AudienceCapture(
    int Account, int Owner, int ObservationId, DateTimeOffset CapturedAt, ListCompleteness Scope, ListKeys Keys, long Members, long? StatedCount,
    int PrefixBits);

/// <summary>A chunk of a set, in code.</summary>
public readonly record struct AudienceChunkRow(int ObservationId, int Number, byte[] Code);

/// <summary>Reads audience sets.</summary>
public sealed class AudienceQueries
{
    private const string SelectCaptures = """
        select coalesce(t.account, a.owner) as Account, a.owner as Owner, a.observation_id as ObservationId, o.captured_at as CapturedAt,
            o.scope as Scope, a.keys as Keys, a.member_count as Members, o.stated_count as StatedCount, a.prefix_bits as PrefixBits
        from audience a
        join list_observation o using (owner, observation_id)
        left join handle_tenure t on t.handle_profile = a.owner and t.valid_from <= o.captured_at and o.captured_at < t.valid_to
        where a.owner in (select unnest(@accounts) union select handle_profile from handle_tenure where account = any(@accounts))
          and coalesce(t.account, a.owner) = any(@accounts) and o.captured_at <= @until
        order by o.captured_at, a.member_count, a.observation_id
        """;

    private const string SelectChunks = """
        select c.observation_id, c.number, c.code
        from unnest(@owners, @observations, @froms, @tos) as asked (owner, observation_id, from_number, to_number)
        join audience_chunk c on c.owner = asked.owner and c.observation_id = asked.observation_id
            and c.number >= asked.from_number and c.number <= asked.to_number
        """;

    private readonly NpgsqlDataSource _source;

    internal AudienceQueries(NpgsqlDataSource source) => _source = source;

    /// <summary>All captures of some accounts' followers up to an instant, in order of capture.</summary>
    public async Task<ILookup<int, AudienceCapture>> ListCapturesAsync(
        IReadOnlyCollection<int> accounts, DateTimeOffset until, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<Row>(new CommandDefinition(
            SelectCaptures, new { accounts = accounts.ToArray(), until = until.ToUniversalTime() }, cancellationToken: cancellationToken));
        return rows.Select(row => row.ToCapture()).ToLookup(capture => capture.Account);
    }

    /// <summary>The chunks of captures whose numbers lie between two, both included.</summary>
    public async IAsyncEnumerable<AudienceChunkRow> ListChunksAsync(
        IReadOnlyCollection<(AudienceCapture Capture, int From, int To)> asked, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(SelectChunks, connection) { CommandTimeout = 0 };
        Add("owners", asked.Select(a => a.Capture.Owner));
        Add("observations", asked.Select(a => a.Capture.ObservationId));
        Add("froms", asked.Select(a => a.From));
        Add("tos", asked.Select(a => a.To));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            yield return new AudienceChunkRow(reader.GetInt32(0), reader.GetInt32(1), reader.GetFieldValue<byte[]>(2));

        void Add(string name, IEnumerable<int> numbers) =>
            command.Parameters.AddWithValue(name, NpgsqlDbType.Array | NpgsqlDbType.Integer, numbers.ToArray());
    }

    private sealed class Row
    {
        public int Account { get; init; }
        public int Owner { get; init; }
        public int ObservationId { get; init; }
        public DateTime CapturedAt { get; init; }
        public short Scope { get; init; }
        public short Keys { get; init; }
        public long Members { get; init; }
        public long? StatedCount { get; init; }
        public short PrefixBits { get; init; }

        public AudienceCapture ToCapture() => new(
            Account, Owner, ObservationId, Instants.FromDatabase(CapturedAt), (ListCompleteness)Scope, (ListKeys)Keys, Members, StatedCount, PrefixBits);
    }
}
