using System.Globalization;
using Twiplomacy.Core.Lists;
using Twiplomacy.Reports.Content;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Reports.Words;

/// <summary>Reports in English.</summary>
internal sealed class EnglishWords : ReportWords
{
    public override string Tag => "en";

    protected override CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("en-GB");

    public override string Compared => "How we stand";

    public override string Rank => "Rank";

    public override string Account => "Account";

    public override string Value => "Value";

    public override string Change => "Change";

    public override string Nothing => "None that the captures show.";

    public override string NotKnown => "Not known: neither of its lists was captured in this time.";

    public override string Freshness => "How fresh the data are";

    public override string OpenFigures => "Open the figures";

    public override string Unsubscribe => "Unsubscribe";

    public override string Measure(string id, string name) => name;

    public override string Headline(ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var measure = report.Measures[0];
        var name = measure.Measure.Name.ToLowerInvariant();
        if (measure.Own.Count == 0)
        {
            return measure.Compared.Count == 0 || measure.Compared[0] is not { Rank: { } rank } first
                ? $"None of the accounts compared could be ranked by {name}: nothing of them was observed."
                : rank > 1 ? $"{Name(first.Account)} has the highest known value of the accounts compared, at rank {Place(first)} of {Number(measure.Population)} in {name}, with {Number(first.Value)}{Since(report, first)}."
                : !first.IsSurelyFirst ? $"Who leads in {name} cannot be told: the highest known value is {Number(first.Value)}, and what is unknown leaves the first place open."
                : first.IsRankShared ? $"Nobody leads alone in {name}: the highest value, {Number(first.Value)}, is shared."
                : $"{Name(first.Account)} leads in {name} with {Number(first.Value)}{Since(report, first)}.";
        }
        var best = measure.Own[0];
        return best.Rank switch
        {
            null => $"{Name(best.Account)} can't be ranked by {name} yet: nothing of it was observed.",
            1 when best is { IsSurelyFirst: true, IsRankShared: false } => $"{Name(best.Account)} leads {Number(measure.Population)} accounts in {name}, with {Number(best.Value)}{Since(report, best)}.",
            _ => $"{Name(best.Account)} {(best.IsRankShared && best.Best == best.Worst ? "shares" : "stands at")} rank {Range(best.Rank, best.Best, best.Worst)} of {Number(measure.Population)} in {name}, with {Number(best.Value)}{Since(report, best)}.",
        };
    }

    public override string NewMutual(int? count) => $"New mutual ties{InBrackets(count)}";

    public override string LostMutual(int? count) => $"Mutual ties lost{InBrackets(count)}";

    public override string NotFollowedBack(int? count) => $"Follow us and are not followed back{InBrackets(count)}";

    public override string AndMore(int count) => $"and {Number(count)} more";

    public override string Captured(CaptureAge capture)
    {
        ArgumentNullException.ThrowIfNull(capture);
        return capture.CapturedAt is { } at
            ? $"{List(capture.List)}: captured on {Day(at)}{Before(Math.Floor(capture.Age!.Value.TotalDays))}{(capture.IsOld ? ". It is time for a new export." : "")}"
            : $"{List(capture.List)}: never captured";
    }

    public override IEnumerable<string> Gaps(ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var gaps = report.Gaps;
        if (gaps is { EvidenceFrom: { } from, EvidenceTo: { } to })
            yield return from.UtcDateTime.Date == to.UtcDateTime.Date ? $"Evidence of {Day(to)}." : $"Evidence from {Day(from)} to {Day(to)}.";
        if (gaps.NotRanked > 0) yield return $"{Number(gaps.NotRanked)} of {Number(gaps.Members)} accounts of the panel could not be ranked: nothing of {(gaps.NotRanked == 1 ? "it" : "them")} was observed.";
        foreach (var missing in gaps.Missing) yield return $"{OneLine(missing)} does not belong to the panel on {Day(report.AsOf)}.";
        foreach (var reason in gaps.WaitedInVain) yield return $"Sent without waiting any longer: {Missing(reason)}";
    }

    public override string Missing(MissingData missing) => missing switch
    {
        MissingData.OpenImports { Count: 1 } => "One import is under way.",
        MissingData.OpenImports imports => $"{Number(imports.Count)} imports are under way.",
        MissingData.OpenEditions { Count: 1 } => "One edition is being built.",
        MissingData.OpenEditions editions => $"{Number(editions.Count)} editions are being built.",
        MissingData.NoCapture list => $"No list of {OneLine(list.Account)} was captured since {Day(list.Since)}.",
        _ => throw new ArgumentOutOfRangeException(nameof(missing), missing, "Nothing says this."),
    };

    public override string Basis(ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Sealed is { } edition
            ? $"Figures of the sealed edition {edition.Slug}, revision {edition.Number}, as of {Day(report.AsOf)} (UTC), compared with {Day(report.Since)}."
            : $"Provisional figures as of {DayAndHour(report.AsOf)}, compared with {DayAndHour(report.Since)}.";
    }

    public override string WhyYou(string name) => $"You get this mail because this address is on the list of “{OneLine(name)}”.";

    public override string FirstSeen(int count) => count == 1
        ? "One more is seen for the first time; whether it is new is not known."
        : $"{Number(count)} more are seen for the first time; whether they are new is not known.";

    protected override string Between(TieNews news) => $"between {Day(news.After)} and {Day(news.By)}";

    public override string Proof(EditionRevisionRow revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return $"The sealed revision as a bundle, to cite and to verify (SHA-256 {revision.Hash?[..12]}…)";
    }

    public override string IsOld(OldList list, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(list);
        return $"The {list.Direction.ToString().ToLowerInvariant()} list of {OneLine(list.Name)} is {Days(DaysOf(list, asOf))} old.";
    }

    public override string WhatToDo(int lists) =>
        $"What changed since the last capture is not known. Export {(lists == 1 ? "the list" : "the lists")} again and hand the file in.";

    public override string GrownOld(IReadOnlyList<OldList> lists, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return lists.Count == 1 ? IsOld(lists[0], asOf) : $"{Number(lists.Count)} lists have grown old, the oldest {Days(lists.Max(list => DaysOf(list, asOf)))}.";
    }

    public override string HandIn => "Hand in an export";

    protected override string NotRanked => "not ranked";

    protected override string Was(string rank) => $"was {rank}";

    protected override string List(ListDirection list) => list == ListDirection.Following ? "Following list" : "Followers list";

    private string Since(ReportContent report, Figure figure) => figure.Change switch
    {
        null => "",
        0 => $", unchanged since {Day(report.Since)}",
        > 0 => $", {Number(figure.Change)} more than on {Day(report.Since)}{Moved(figure)}",
        _ => $", {Number(-figure.Change)} fewer than on {Day(report.Since)}{Moved(figure)}",
    };

    private string Before(double days) => days < 1 ? "" : $", {Days(days)} before";

    private string Days(double days) => days == 1 ? "1 day" : $"{Number(days)} days";

    private string Moved(Figure figure) => figure is { PreviousRank: { } before } && RankBefore(figure) is not null
        ? $" (rank {Range(before, figure.PreviousBest, figure.PreviousWorst)} then)" : "";
}
