namespace Twiplomacy.Storage.Editions;

/// <summary>An edition to be made or found.</summary>
public sealed record EditionRow(int EditionId, string Slug, string Panel, string Platform, DateTimeOffset AsOf);

/// <summary>One numbered revision of an edition. Settings and network figures are JSON of the room that computes them.</summary>
public sealed record EditionRevisionRow(
    int RevisionId, int EditionId, string Slug, string Panel, string Platform, DateTimeOffset AsOf, int Number, bool IsSealed,
    int PanelRevisionId, string Settings, int? PreviousRevisionId, string? Reason, DateTimeOffset BuiltAt,
    DateTimeOffset? SealedAt, bool IsStale, string Network);

/// <summary>A member of an edition as frozen; attributes are JSON.</summary>
public sealed record EditionMemberRow(
    int Position, string Account, string? Handle, string? Actor, string? Kind, string? Country, string? HostCountry,
    string? HostCity, bool? Personal, string? Language, string Attributes);

/// <summary>A row of a ranking as frozen, with its member.</summary>
public sealed record RankingRowRow(
    string Measure, int Place, int Position, int? Rank, int? RankBest, int? RankWorst, double? Value, double? ValueLow,
    double? ValueHigh, double? Coverage, double? Share, string Status, int? PreviousRank, double? PreviousValue,
    bool ActorChanged, DateTimeOffset? EvidenceFrom, DateTimeOffset? EvidenceTo);

/// <summary>The known ties of one member: positions it follows, and of these the mutual ones.</summary>
public sealed record EditionTieRow(int Source, int[] Targets, int[] Mutual);

/// <summary>A draft's contents.</summary>
public sealed record EditionContent(
    int PanelRevisionId, string Settings, int? PreviousRevisionId, string Network, IReadOnlyList<EditionMemberRow> Members,
    IReadOnlyList<RankingRowRow> Rankings, IReadOnlyList<EditionTieRow> Ties)
{
    /// <summary>What each member posted; empty where no posts were seen.</summary>
    public IReadOnlyList<EditionActivityRow> Activity { get; init; } = [];

    /// <summary>Who mentioned whom; members who mentioned nobody are left out.</summary>
    public IReadOnlyList<EditionMentionRow> Mentions { get; init; } = [];
}

/// <summary>What a member posted in the edition's window, as sums.</summary>
public sealed record EditionActivityRow
{
    public int Position { get; init; }
    public long Posts { get; init; }
    public long Replies { get; init; }
    public long Originals { get; init; }
    public long RepostedOriginals { get; init; }
    public long RepostsReceived { get; init; }
    public double? RepostsMedian { get; init; }
    public long CountedOriginals { get; init; }
    public long Interactions { get; init; }
    public double Coverage { get; init; }
    public double? MeanFollowers { get; init; }
    public DateTimeOffset? ObservedFrom { get; init; }
    public DateTimeOffset? ObservedTo { get; init; }
}

/// <summary>Whom a member mentioned in the edition's window, and how often by kind: one element of each array per target.</summary>
public sealed record EditionMentionRow(int Source, int[] Targets, long[] Mentions, long[] Replies, long[] Reposts, long[] Quotes);
