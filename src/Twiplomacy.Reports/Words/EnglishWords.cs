using System.Globalization;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Panels;
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
        var found = measure.Own is [var best, ..] ? OfOwn(report, measure, best, name) : OfPanel(report, measure, name);
        return report.HasNewData ? found : $"Nothing was captured between {DayAndHour(report.Period.From)} and {DayAndHour(report.AsOf)}: these figures repeat what was known before. {found}";
    }

    private string OfOwn(ReportContent report, MeasureReport measure, Figure own, string name)
    {
        var (who, among, value) = (Name(own.Account), Number(measure.Population), Number(own.Value));
        if (own.Rank is not { } rank) return $"{who} can't be ranked by {name} yet: nothing of it was observed.";
        if (own is { IsCertainlyFirst: true, IsRankShared: false }) return $"{who} leads {among} accounts in {name}, with {value}{Since(report, own)}.";
        var place = own.IsRankOpen ? $"is between rank {Number(own.Best)} and rank {Number(own.Worst)}" : $"{(own.IsRankShared ? "shares" : "is at")} rank {Number(rank)}";
        return $"{who} {place} of {among} in {name}, with {value}{Since(report, own)}.";
    }

    private string OfPanel(ReportContent report, MeasureReport measure, string name)
    {
        if (measure.Compared is not [{ Rank: { } rank } first, ..])
            return $"None of the accounts compared could be ranked by {name}: nothing of them was observed.";
        var value = Number(first.Value);
        if (first.IsCertainlyFirst)
            return first.IsRankShared ? $"Nobody leads alone in {name}: the highest value, {value}, is shared." : $"{Name(first.Account)} leads in {name} with {value}{Since(report, first)}.";
        if (rank == 1)
        {
            return PossiblyFirst(measure) is { } could ? $"It is not certain who leads in {name}: {Number(could)} of {Number(measure.Population)} accounts could be first."
                : $"{Name(first.Account)} has the highest known value in {name}, {value}; what is unknown may change that.";
        }
        return IsCertainlyAheadOfTheRest(measure.Compared)
            ? $"{Name(first.Account)} is the highest of the accounts compared, at rank {RankRange(first) ?? Number(rank)} of {Number(measure.Population)} in {name}, with {value}{Since(report, first)}."
            : $"It is not certain which of the accounts compared is the highest in {name}.";
    }

    protected override string NoNewData => "no new data";

    protected override string Finding(ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var measure = report.Measures[0];
        var name = measure.Measure.Name.ToLowerInvariant();
        if (measure.Own is [var own, ..])
        {
            var change = own.Change is { } changed ? $" ({Signed(changed)})" : "";
            return own.Rank is { } rank ? $"rank {RankRange(own) ?? Number(rank)} of {Number(measure.Population)} in {name}: {Number(own.Value)}{change}" : $"not ranked in {name} yet";
        }
        return measure.Compared is [{ IsCertainlyFirst: true, IsRankShared: false } first, ..] ? $"{Name(first.Account)} leads in {name}" : $"{Number(measure.Population)} accounts, {name}";
    }

    public override string Balance(TieBalance balance, ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(balance);
        ArgumentNullException.ThrowIfNull(report);
        return $"{Number(balance.Now)} mutual {(balance.Now == 1 ? "follow" : "follows")}, {Number(balance.Before)} on {Day(report.Since)} ({Signed(balance.Change)}): {Number(balance.Gained.Count)} gained, {Number(balance.Lost.Count)} lost.";
    }

    public override string NotCompared => "There are no earlier mutual follows to compare with.";

    protected override string Reason(MoveReason reason, bool isGained) => reason switch
    {
        MoveReason.OwnDoing => isGained ? "followed back by us" : "unfollowed by us",
        MoveReason.OthersDoing => isGained ? "followed back by them" : "unfollowed by them",
        MoveReason.BothDoing => isGained ? "new on both sides" : "ended on both sides",
        MoveReason.Panel => isGained ? "joined the panel" : "left the panel",
        MoveReason.Rename => isGained ? "replaces another account of the same actor" : "replaced by another account of the same actor",
        MoveReason.Gone => isGained ? "came back" : "suspended or gone",
        MoveReason.NoLongerListed => "no longer listed",
        _ => isGained ? "known only now" : "no longer known",
    };

    protected override string Counted(int count, string reason) => $"{Number(count)} {reason}";

    public override string NewMutual(int? count) => $"New mutual follows{InBrackets(count)}";

    public override string LostMutual(int? count) => $"Mutual follows lost{InBrackets(count)}";

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

    public override string MadeUp => MadeUpData.Notice;

    public override string WhyYou(string name) => $"You get this mail because this address is on the list of “{OneLine(name)}”.";

    protected override string Between(DateTimeOffset after, DateTimeOffset by) => $"between {Day(after)} and {Day(by)}";

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

    protected override string Moved(RankMove move, string before) => move switch
    {
        RankMove.Up => $"up from rank {before}",
        RankMove.Down => $"down from rank {before}",
        RankMove.PanelOnly => $"rank {before} before; only the panel changed",
        _ => $"rank {before} before; up or down cannot be told",
    };

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

    private string Moved(Figure figure) => RankBefore(figure) is { } moved ? $" ({moved})" : "";
}
