using System.Text.Json;
using Dapper;
using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Editions;

/// <summary>Which members' rows are asked for; null takes all. Countries and languages are compared without case.</summary>
/// <param name="Countries">Any of these.</param>
/// <param name="Attributes">Values of the panel's own columns, by name.</param>
public sealed record RankingRowFilter(
    string? Country, IReadOnlyCollection<string>? Countries, string? Kind, bool? Personal, string? Language,
    IReadOnlyDictionary<string, string> Attributes);

/// <summary>A row of a ranking with its member and, where there is a filter, its rank among the rows that the filter takes.</summary>
public sealed record RankedMemberRow(RankingRowRow Row, EditionMemberRow Member, int? RankInFilter);

/// <summary>Reads pages of rankings, filtered by the database: a page of a large edition must not cost the whole of it.</summary>
public sealed class RankingPageQueries
{
    private const string Columns = """
        r.measure as Measure, r.place as Place, r.position as Position, r.rank as Rank, r.rank_best as RankBest,
            r.rank_worst as RankWorst, r.value as Value, r.value_low as ValueLow, r.value_high as ValueHigh,
            r.coverage as Coverage, r.share as Share, r.status as Status, r.previous_rank as PreviousRank,
            r.previous_value as PreviousValue, r.actor_changed as ActorChanged, r.evidence_from as EvidenceFrom,
            r.evidence_to as EvidenceTo, m.account as Account, m.handle as Handle, m.actor as Actor, m.kind as Kind,
            m.country as Country, m.host_country as HostCountry, m.host_city as HostCity, m.personal as Personal,
            m.language as Language, m.attributes::text as Attributes
        """;

    private const string Rows = """
         from ranking_row r join edition_member m using (edition_revision_id, position)
        where r.edition_revision_id = @revisionId and r.measure = @measure
        """;

    private const string SelectPage = "select " + Columns + Rows + " and r.place > @after order by r.place limit @fetch";

    // Standard competition rank among the rows taken that have a rank at all.
    private const string SelectFilteredPage = "select * from (select " + Columns + """
        , case when r.rank is not null then rank() over (partition by r.rank is null order by r.value desc) end as RankInFilter
        """ + Rows + """
             and (@country::text is null or upper(m.country collate "C") = upper(@country collate "C"))
            and (@countries::text[] is null or m.country = any(@countries))
            and (@kind::text is null or m.kind = @kind)
            and (@personal::boolean is null or m.personal = @personal)
            and (@language::text is null or upper(m.language collate "C") = upper(@language collate "C"))
            and m.attributes @> cast(@attributes as jsonb)
        ) taken where Place > @after order by Place limit @fetch
        """;

    private readonly NpgsqlDataSource _source;

    internal RankingPageQueries(NpgsqlDataSource source) => _source = source;

    /// <summary>Whether a revision holds a ranking by a measure.</summary>
    public async Task<bool> ExistsAsync(int revisionId, string measure, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<bool>(new CommandDefinition(
            "select exists (select from ranking_row where edition_revision_id = @revisionId and measure = @measure)",
            new { revisionId, measure }, cancellationToken: cancellationToken));
    }

    /// <summary>The first rows behind a place, in order of publication; all rows where the filter is null.</summary>
    public async Task<IReadOnlyList<RankedMemberRow>> ListAsync(
        int revisionId, string measure, RankingRowFilter? filter, int after, int fetch, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = filter is null
            ? await connection.QueryAsync<Row>(new CommandDefinition(
                SelectPage, new { revisionId, measure, after, fetch }, cancellationToken: cancellationToken))
            : await connection.QueryAsync<Row>(new CommandDefinition(SelectFilteredPage, new
            {
                revisionId, measure, after, fetch, filter.Country, Countries = filter.Countries?.ToArray(), filter.Kind, filter.Personal,
                filter.Language, Attributes = JsonSerializer.Serialize(filter.Attributes),
            }, cancellationToken: cancellationToken));
        return [.. rows.Select(row => row.ToRanked())];
    }

    private sealed class Row
    {
        public string Measure { get; init; } = "";
        public int Place { get; init; }
        public int Position { get; init; }
        public int? Rank { get; init; }
        public int? RankBest { get; init; }
        public int? RankWorst { get; init; }
        public double? Value { get; init; }
        public double? ValueLow { get; init; }
        public double? ValueHigh { get; init; }
        public double? Coverage { get; init; }
        public double? Share { get; init; }
        public string Status { get; init; } = "";
        public int? PreviousRank { get; init; }
        public double? PreviousValue { get; init; }
        public bool ActorChanged { get; init; }
        public DateTime? EvidenceFrom { get; init; }
        public DateTime? EvidenceTo { get; init; }
        public string Account { get; init; } = "";
        public string? Handle { get; init; }
        public string? Actor { get; init; }
        public string? Kind { get; init; }
        public string? Country { get; init; }
        public string? HostCountry { get; init; }
        public string? HostCity { get; init; }
        public bool? Personal { get; init; }
        public string? Language { get; init; }
        public string Attributes { get; init; } = "{}";
        public long? RankInFilter { get; init; }

        public RankedMemberRow ToRanked() => new(
            new RankingRowRow(
                Measure, Place, Position, Rank, RankBest, RankWorst, Value, ValueLow, ValueHigh, Coverage, Share, Status, PreviousRank,
                PreviousValue, ActorChanged, Instant(EvidenceFrom), Instant(EvidenceTo)),
            new EditionMemberRow(Position, Account, Handle, Actor, Kind, Country, HostCountry, HostCity, Personal, Language, Attributes),
            (int?)RankInFilter);

        private static DateTimeOffset? Instant(DateTime? at) => at is { } known ? Instants.FromDatabase(known) : null;
    }
}
