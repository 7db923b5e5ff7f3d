using Twiplomacy.Analytics.Measures;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Reports;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Reports.Content;

/// <summary>Everything that one report says, before it is put into words.</summary>
/// <param name="Name">The subscription's name.</param>
/// <param name="Period">What was asked for.</param>
/// <param name="Since">With which instant the figures are compared.</param>
/// <param name="AsOf">For which instant the figures stand.</param>
/// <param name="Sealed">The sealed revision that the figures are taken from; null if they are provisional.</param>
public sealed record ReportContent(
    string Name, string PanelSlug, string PanelTitle, ReportPeriod Period, DateTimeOffset Since, DateTimeOffset AsOf,
    EditionRevisionRow? Sealed, IReadOnlyList<MeasureReport> Measures, IReadOnlyList<AccountReport> Accounts, ReportGaps Gaps);

/// <summary>An account as a report names it.</summary>
public sealed record ReportedAccount(string Id, string? Handle, string? Actor, string? Country);

/// <summary>One measure: the team's own accounts, and those that stand beside them in the order of the ranking.</summary>
/// <param name="Ranking">The whole ranking, for the attachments.</param>
/// <param name="Population">How many accounts are ranked among.</param>
public sealed record MeasureReport(
    Measure Measure, IReadOnlyList<PublishedRow> Ranking, IReadOnlyList<Figure> Own, IReadOnlyList<Figure> Compared, int Population)
{
    /// <summary>The largest value shown, which has the longest bar.</summary>
    public double Largest => Compared.Concat(Own).Max(figure => figure.Value) ?? 0;
}

/// <summary>An account's row in a ranking.</summary>
/// <param name="IsRankShared">Whether others of the whole ranking have the same rank.</param>
public sealed record Figure(
    ReportedAccount Account, bool IsOwn, int? Rank, int? PreviousRank, double? Value, double? PreviousValue, double? Low, double? High,
    double? Coverage, string Status, bool IsRankShared = false)
{
    /// <summary>The best possible rank; null where nothing bounds it.</summary>
    public int? Best { get; init; }

    /// <summary>The worst.</summary>
    public int? Worst { get; init; }

    /// <summary>The best that was possible before.</summary>
    public int? PreviousBest { get; init; }

    /// <summary>The worst.</summary>
    public int? PreviousWorst { get; init; }

    /// <summary>The places that it surely gained, below 0 surely lost, 0 surely none; null if it cannot be told.</summary>
    public int? Moved { get; init; }

    /// <summary>Whether no completion of the unknown puts anybody before it.</summary>
    public bool IsSurelyFirst => Worst == 1;

    public double? Change => Value is { } now && PreviousValue is { } before ? now - before : null;
}

/// <summary>What happened around one of the team's own accounts.</summary>
/// <param name="FirstSeen">Mutual ties of which it was not known before whether they were there.</param>
/// <param name="NotFollowedBack">Peers that follow it and are known not to be followed back, best connected first.</param>
/// <param name="Captures">The age of its lists.</param>
public sealed record AccountReport(
    ReportedAccount Account, IReadOnlyList<TieNews> NewMutual, IReadOnlyList<TieNews> LostMutual, int FirstSeen,
    IReadOnlyList<ReportedAccount> NotFollowedBack, IReadOnlyList<CaptureAge> Captures)
{
    /// <summary>Whether a list of the account was captured in the period: else no change means nothing.</summary>
    public bool AreChangesKnown { get; init; } = true;

    /// <summary>Whether a list of the account is young enough to say how its ties stand.</summary>
    public bool AreTiesKnown { get; init; } = true;
}

/// <summary>A mutual tie that came or went, between two captures.</summary>
public sealed record TieNews(ReportedAccount Other, DateTimeOffset After, DateTimeOffset By);

/// <summary>When a list was last captured; null if never.</summary>
public sealed record CaptureAge(ListDirection List, DateTimeOffset? CapturedAt, TimeSpan? Age, bool IsOld);

/// <summary>What the figures do not know.</summary>
/// <param name="Missing">Own accounts and peers of the subscription that do not belong to the panel.</param>
/// <param name="NotRanked">Members of the panel of whom nothing is known by the first measure.</param>
/// <param name="WaitedInVain">What the report waited for as long as it may.</param>
public sealed record ReportGaps(
    IReadOnlyList<string> Missing, int NotRanked, int Members, DateTimeOffset? EvidenceFrom, DateTimeOffset? EvidenceTo,
    IReadOnlyList<MissingData> WaitedInVain);
