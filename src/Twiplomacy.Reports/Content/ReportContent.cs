using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Measures;
using Twiplomacy.Core.Notes;
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
    EditionRevisionRow? Sealed, IReadOnlyList<MeasureReport> Measures, IReadOnlyList<AccountReport> Accounts, ReportGaps Gaps)
{
    /// <summary>Whether anything of the panel was captured in the period. Else its figures only repeat what was known before.</summary>
    public bool HasNewData { get; init; } = true;

    /// <summary>One sentence if the data are made up, or null.</summary>
    public string? MadeUp { get; init; }

    /// <summary>What people wrote on the accounts, their countries, the panel and the edition, of days since the figures before.</summary>
    public IReadOnlyList<NoteTerms> Notes { get; init; } = [];
}

/// <summary>What a report's figures are taken from and compared with.</summary>
/// <param name="Revision">The sealed revision of the period; null: the panel as it stood at <paramref name="AsOf"/>.</param>
/// <param name="Before">The revision that the sealed one is compared with; null if there is none.</param>
internal sealed record ReportBasis(EditionRevisionRow? Revision, EditionRevisionRow? Before, DateTimeOffset Since, DateTimeOffset AsOf);

/// <summary>An account as a report names it.</summary>
public sealed record ReportedAccount(string Id, string? Handle, string? Actor, string? Country);

/// <summary>One measure: the team's own accounts, and those that stand beside them in the order of the ranking.</summary>
/// <param name="Ranking">The whole ranking, for the attachments.</param>
/// <param name="Population">How many members the panel has on the date: every "rank of" counts among them.</param>
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
    /// <summary>The best and the worst rank that the unknown leaves possible; null where the measure has none.</summary>
    public int? Best { get; init; }

    /// <inheritdoc cref="Best"/>
    public int? Worst { get; init; }

    /// <summary>How the rank moved since <see cref="PreviousRank"/>.</summary>
    public RankMove Move { get; init; }

    /// <summary>Whether nobody can be before it, whatever the unknown is.</summary>
    public bool IsCertainlyFirst => Worst == 1;

    /// <summary>Whether more than one rank is possible.</summary>
    public bool IsRankOpen => Best is { } best && Worst is { } worst && best != worst;

    public double? Change => Value is { } now && PreviousValue is { } before ? now - before : null;
}

/// <summary>What happened around one of the team's own accounts.</summary>
/// <param name="Ties">Its mutual follows before and now; null where there is nothing to compare with.</param>
/// <param name="NotFollowedBack">Peers that follow it and are known not to be followed back, best connected first.</param>
/// <param name="Captures">The age of its lists.</param>
public sealed record AccountReport(
    ReportedAccount Account, TieBalance? Ties, IReadOnlyList<ReportedAccount> NotFollowedBack, IReadOnlyList<CaptureAge> Captures)
{
    /// <summary>Whether a list of the account was captured in the period: else no change means nothing.</summary>
    public bool AreChangesKnown { get; init; } = true;

    /// <summary>How many there are, where that is known: a peer's list may tell of a change where the account's own are silent.</summary>
    public static int? Known(int count, bool isKnown) => isKnown || count > 0 ? count : null;

    /// <summary>Whether the sum of what was gained and lost says anything: without a capture, none gained and none lost do not.</summary>
    public bool IsBalanceKnown => AreChangesKnown || Ties is { Gained.Count: > 0 } or { Lost.Count: > 0 };

    /// <summary>Whether a list of the account is young enough to say how its ties stand.</summary>
    public bool AreTiesKnown { get; init; } = true;
}

/// <summary>When a list was last captured; null if never.</summary>
public sealed record CaptureAge(ListDirection List, DateTimeOffset? CapturedAt, TimeSpan? Age, bool IsOld);

/// <summary>What the figures do not know.</summary>
/// <param name="Missing">Own accounts and peers of the subscription that do not belong to the panel.</param>
/// <param name="NotRanked">Members of the panel that the first measure could not rank.</param>
/// <param name="WaitedInVain">What the report waited for as long as it may.</param>
public sealed record ReportGaps(
    IReadOnlyList<string> Missing, int NotRanked, int Members, DateTimeOffset? EvidenceFrom, DateTimeOffset? EvidenceTo,
    IReadOnlyList<MissingData> WaitedInVain);
