namespace Twiplomacy.Storage.Editions;

/// <summary>The columns of rankings and their members, in the order of the records that take them.</summary>
internal static class RankingColumns
{
    /// <summary>Of <c>ranking_row r</c>.</summary>
    public const string Ranked = """
        r.measure as Measure, r.place as Place, r.position as Position, r.rank as Rank, r.rank_best as RankBest,
            r.rank_worst as RankWorst, r.value as Value, r.value_low as ValueLow, r.value_high as ValueHigh,
            r.coverage as Coverage, r.share as Share, r.status as Status, r.previous_rank as PreviousRank,
            r.previous_value as PreviousValue, r.actor_changed as ActorChanged, r.evidence_from as EvidenceFrom,
            r.evidence_to as EvidenceTo, r.rank_worst_is_bound as RankWorstIsBound,
            r.previous_rank_best as PreviousRankBest, r.previous_rank_worst as PreviousRankWorst, r.moved as Moved,
            r.value_expected as ValueExpected, r.rank_expected as RankExpected
        """;

    /// <summary>Of <c>edition_member m</c>.</summary>
    public const string Member = """
        m.position as Position, m.account as Account, m.handle as Handle, m.actor as Actor, m.kind as Kind,
            m.country as Country, m.host_country as HostCountry, m.host_city as HostCity, m.personal as Personal,
            m.language as Language, m.attributes::text as Attributes, m.status as Status
        """;
}
