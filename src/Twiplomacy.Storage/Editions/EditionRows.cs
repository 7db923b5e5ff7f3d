using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Storage.Editions;

/// <summary>An edition to be made or found.</summary>
public sealed record EditionRow(int EditionId, string Slug, string Panel, string Platform, DateTimeOffset AsOf);

/// <summary>One numbered revision of an edition. Settings and network figures are JSON of the room that computes them.</summary>
/// <param name="Hash">SHA-256 of what is sealed, in hexadecimal; null of a draft.</param>
/// <param name="PreviousAsked">The edition that was asked for as the one before, by its name; null: the latest earlier one.</param>
/// <param name="EvidenceNumber">The last number that its evidence bore; an import that publishes or is undone bears the next.</param>
public sealed record EditionRevisionRow(
    int RevisionId, int EditionId, string Slug, string Panel, string Platform, DateTimeOffset AsOf, int Number, bool IsSealed,
    int PanelRevisionId, string Settings, int? PreviousRevisionId, string? Reason, DateTimeOffset BuiltAt,
    DateTimeOffset? SealedAt, bool IsStale, string Network, string? Hash = null, long EvidenceNumber = 0, string? PreviousAsked = null)
{
    /// <summary>One sentence if its data are made up, as its panel said when it was built; null if they are not.</summary>
    public string? MadeUp { get; init; }
}

/// <summary>A member of an edition as frozen; attributes are JSON.</summary>
/// <param name="Status">What its profile last showed, or null.</param>
public sealed record EditionMemberRow(
    int Position, string Account, string? Handle, string? Actor, string? Kind, string? Country, string? HostCountry,
    string? HostCity, bool? Personal, string? Language, string Attributes, AccountStatus? Status = null);

/// <summary>A row of a ranking as frozen, with its member.</summary>
public sealed record RankingRowRow(
    string Measure, int Place, int Position, int? Rank, int? RankBest, int? RankWorst, double? Value, double? ValueLow,
    double? ValueHigh, double? Coverage, double? Share, string Status, int? PreviousRank, double? PreviousValue,
    bool ActorChanged, DateTimeOffset? EvidenceFrom, DateTimeOffset? EvidenceTo, bool RankWorstIsBound = false)
{
    /// <summary>The best rank that was possible in the edition before.</summary>
    public int? PreviousRankBest { get; init; }

    /// <summary>The worst.</summary>
    public int? PreviousRankWorst { get; init; }

    /// <summary>The places it surely gained since then; below 0 surely lost, 0 surely none, null if it cannot be told.</summary>
    public int? Moved { get; init; }

    /// <summary>The value that a model expects.</summary>
    public double? ValueExpected { get; init; }

    /// <summary>The rank by such values.</summary>
    public int? RankExpected { get; init; }
}

/// <summary>The known ties of one member: positions it follows, and of these the mutual ones.</summary>
/// <param name="Known">A bit for each position, lowest first: whether it is known if the member follows it; null: not recorded.</param>
public sealed record EditionTieRow(int Source, int[] Targets, int[] Mutual, byte[]? Known = null);

/// <summary>A file of a sealed revision's bundle.</summary>
public sealed record EditionFile(string Path, byte[] Content);

/// <summary>What sealing adds to a built draft.</summary>
/// <param name="BuiltAt">When the draft was built that was looked at: another one is not sealed.</param>
/// <param name="Hash">SHA-256 over what is sealed.</param>
/// <param name="Reason">Why a sealed edition is corrected, or null.</param>
public sealed record EditionSeal(int RevisionId, DateTimeOffset BuiltAt, byte[] Hash, string? Reason, IReadOnlyList<EditionFile> Files);

/// <summary>A draft's contents.</summary>
public sealed record EditionContent(
    int PanelRevisionId, string Settings, int? PreviousRevisionId, string Network, IReadOnlyList<EditionMemberRow> Members,
    IReadOnlyList<RankingRowRow> Rankings, IReadOnlyList<EditionTieRow> Ties)
{
    /// <summary>What each member posted; empty where no posts were seen.</summary>
    public IReadOnlyList<EditionActivityRow> Activity { get; init; } = [];

    /// <summary>The last number that the evidence bore when it was read.</summary>
    public long EvidenceNumber { get; init; }

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
