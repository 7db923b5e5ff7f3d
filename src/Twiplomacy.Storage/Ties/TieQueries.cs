using Npgsql;
using NpgsqlTypes;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Ties;

/// <summary>Reads the evidence among a set of profiles: their lists' captures and the runs between them.</summary>
public sealed class TieQueries
{
    private const string ListObservations = """
        select o.owner, o.direction, o.scope, o.panel_revision, o.observation_id, o.captured_at, o.keys, coalesce(o.statement_id, 0),
            o.member_count = 0
        from list_observation o
        where o.owner = any(@owners)
        order by o.owner, o.direction, o.scope, o.panel_revision, o.captured_at, o.observation_id
        """;

    private const string ListRuns = """
        select r.owner, r.direction, r.scope, r.panel_revision, r.other, r.first_observation,
            coalesce(r.last_observation, 0), coalesce(r.first_row, 0), r.followed_at
        from tie_run r
        where r.owner = any(@owners) and r.other = any(@others)
        """;

    private readonly ReadingSource _source;

    internal TieQueries(ReadingSource source) => _source = source;

    /// <summary>All evidence about ties among some accounts, numbered as given, from captures up to an instant.</summary>
    public async Task<TieLedger> LoadLedgerAsync(
        IReadOnlyList<LedgerAccount> accounts, DateTimeOffset until, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await LedgerReader.ReadAsync(connection, accounts, until, cancellationToken);
    }

    /// <summary>
    /// Streams with an owner among <paramref name="owners"/>, and their runs with a member among <paramref name="others"/>
    /// that say something up to <paramref name="until"/>: by a capture, or by a follow's own date in a later one.
    /// </summary>
    internal static async Task<(IReadOnlyList<LedgerStream> Streams, IReadOnlyList<LedgerRun> Runs)> LoadAsync(
        NpgsqlConnection connection, IReadOnlyCollection<int> owners, IReadOnlyCollection<int> others, DateTimeOffset until,
        CancellationToken cancellationToken)
    {
        var streams = await LoadStreamsAsync(connection, owners, cancellationToken);
        var runs = await LoadRunsAsync(connection, owners, others, until, streams, cancellationToken);
        return (streams.List, runs);
    }

    private static async Task<LoadedStreams> LoadStreamsAsync(
        NpgsqlConnection connection, IReadOnlyCollection<int> owners, CancellationToken cancellationToken)
    {
        var loaded = new LoadedStreams();
        await using var command = new NpgsqlCommand(ListObservations, connection) { CommandTimeout = 0 };
        AddProfiles(command, "owners", owners);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var key = new StreamKey(reader.GetInt32(0), reader.GetInt16(1), reader.GetInt16(2), reader.GetInt32(3));
            var observation = new LedgerObservation(
                reader.GetInt32(4), reader.GetFieldValue<DateTimeOffset>(5).UtcTicks, (ListKeys)reader.GetInt16(6))
            {
                Statement = reader.GetInt32(7), IsEmpty = reader.GetBoolean(8),
            };
            loaded.Add(key, observation);
        }
        return loaded;
    }

    private static async Task<List<LedgerRun>> LoadRunsAsync(
        NpgsqlConnection connection, IReadOnlyCollection<int> owners, IReadOnlyCollection<int> others, DateTimeOffset until,
        LoadedStreams streams, CancellationToken cancellationToken)
    {
        var runs = new List<LedgerRun>();
        await using var command = new NpgsqlCommand(ListRuns, connection) { CommandTimeout = 0 };
        AddProfiles(command, "owners", owners);
        AddProfiles(command, "others", others);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var key = new StreamKey(reader.GetInt32(0), reader.GetInt16(1), reader.GetInt16(2), reader.GetInt32(3));
            var followedAt = reader.IsDBNull(8) ? 0 : reader.GetFieldValue<DateTimeOffset>(8).UtcTicks;
            var run = streams.Run(key, reader.GetInt32(4), reader.GetInt32(5), reader.GetInt32(6), reader.GetInt32(7), followedAt);
            if (streams.IsSaid(run, until.UtcTicks)) runs.Add(run);
        }
        return runs;
    }

    private static void AddProfiles(NpgsqlCommand command, string name, IReadOnlyCollection<int> profiles) =>
        command.Parameters.AddWithValue(name, NpgsqlDbType.Array | NpgsqlDbType.Integer, profiles as int[] ?? [.. profiles]);

    private readonly record struct StreamKey(int Owner, short Direction, short Scope, int PanelRevision);

    private sealed class LoadedStreams
    {
        private readonly Dictionary<StreamKey, int> _indexes = [];
        private readonly Dictionary<int, int> _positions = [];
        private readonly List<List<LedgerObservation>> _observations = [];

        public List<LedgerStream> List { get; } = [];

        public void Add(StreamKey key, LedgerObservation observation)
        {
            if (!_indexes.TryGetValue(key, out var index))
            {
                index = _indexes[key] = List.Count;
                var observations = new List<LedgerObservation>();
                _observations.Add(observations);
                List.Add(new LedgerStream(
                    key.Owner, (ListDirection)key.Direction, (ListCompleteness)key.Scope, key.PanelRevision, observations));
            }
            _positions[observation.ObservationId] = _observations[index].Count;
            _observations[index].Add(observation);
        }

        // An open run ends at the stream's latest observation.
        public LedgerRun Run(StreamKey key, int other, int first, int last, int firstRow, long followedAt)
        {
            var stream = _indexes[key];
            var to = last != 0 ? _positions[last] : _observations[stream].Count - 1;
            return new LedgerRun(stream, other, _positions[first], to, firstRow, followedAt);
        }

        public bool IsSaid(in LedgerRun run, long until) =>
            _observations[run.Stream][run.First].CapturedAt <= until || (run.FollowedAt != 0 && run.FollowedAt <= until);
    }
}
