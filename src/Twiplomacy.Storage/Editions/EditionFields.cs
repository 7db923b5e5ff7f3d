using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Editions;

/// <summary>A row of a ranking as the database gives it.</summary>
internal sealed class RankingFields
{
    /// <summary>Of <c>ranking_row r</c>.</summary>
    public const string Columns = """
        r.measure as Measure, r.place as Place, r.position as Position, r.rank as Rank, r.rank_best as RankBest,
            r.rank_worst as RankWorst, r.value as Value, r.value_low as ValueLow, r.value_high as ValueHigh,
            r.coverage as Coverage, r.share as Share, r.status as Status, r.previous_rank as PreviousRank,
            r.previous_value as PreviousValue, r.actor_changed as ActorChanged, r.evidence_from as EvidenceFrom,
            r.evidence_to as EvidenceTo, r.rank_worst_is_bound as RankWorstIsBound,
            r.previous_rank_best as PreviousRankBest, r.previous_rank_worst as PreviousRankWorst, r.moved as Moved,
            r.value_expected as ValueExpected, r.rank_expected as RankExpected
        """;

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
    public bool RankWorstIsBound { get; init; }
    public int? PreviousRankBest { get; init; }
    public int? PreviousRankWorst { get; init; }
    public int? Moved { get; init; }
    public double? ValueExpected { get; init; }
    public int? RankExpected { get; init; }

    public RankingRowRow ToRanking() => new(
        Measure, Place, Position, Rank, RankBest, RankWorst, Value, ValueLow, ValueHigh, Coverage, Share, Status, PreviousRank,
        PreviousValue, ActorChanged, EvidenceFrom is { } f ? Instants.FromDatabase(f) : null, EvidenceTo is { } t ? Instants.FromDatabase(t) : null,
        RankWorstIsBound)
    {
        PreviousRankBest = PreviousRankBest, PreviousRankWorst = PreviousRankWorst, Moved = Moved, ValueExpected = ValueExpected, RankExpected = RankExpected,
    };
}

/// <summary>A member of an edition as the database gives it.</summary>
internal sealed class MemberFields
{
    /// <summary>Of <c>edition_member m</c>; the account stands first.</summary>
    public const string Columns = """
        m.account as Account, m.position as Position, m.handle as Handle, m.actor as Actor, m.kind as Kind,
            m.country as Country, m.host_country as HostCountry, m.host_city as HostCity, m.personal as Personal,
            m.language as Language, m.attributes::text as Attributes, m.status as Status
        """;

    public int Position { get; init; }
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
    public short? Status { get; init; }

    public EditionMemberRow ToMember() => new(
        Position, Account, Handle, Actor, Kind, Country, HostCountry, HostCity, Personal, Language, Attributes, (AccountStatus?)Status);
}