using Twiplomacy.Core.Text;
using System.Globalization;
using Twiplomacy.Core.Messages;
using Twiplomacy.Reports.Content;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Reports.Words;

/// <summary>
/// What reports say in one language, with its way to write dates and numbers. All dates are UTC. The sentences are the
/// catalogue's; a further language is a further line here.
/// </summary>
public sealed class ReportWords
{

    private static readonly Dictionary<string, ReportWords> Languages = new(StringComparer.Ordinal) { ["en"] = new("en-GB"), ["fr"] = new("fr-FR") };

    private readonly CultureInfo _culture;
    private readonly Wording _wording;

    private ReportWords(string culture)
    {
        _culture = CultureInfo.GetCultureInfo(culture);
        _wording = Wording.Of(_culture);
    }

    public static ReportWords Of(string language) => Languages.TryGetValue(language, out var words) ? words
        : throw new ArgumentOutOfRangeException(nameof(language), language, $"Reports are written in {string.Join(" and ", Languages.Keys)}.");

    /// <summary>The language as HTML names it.</summary>
    public string Tag => _culture.TwoLetterISOLanguageName;

    public string Rank => Term("mail.column.rank");

    public string Account => Term("mail.column.account");

    public string Value => Term("mail.column.value");

    public string Change => Term("mail.column.change");

    public string Nothing => Term("mail.none");

    /// <summary>No list of the account was captured that could tell.</summary>
    public string NotKnown => Term("mail.notknown");

    public string Freshness => Term("mail.freshness");

    public string OpenFigures => Term("mail.figures.link");

    public string Unsubscribe => Term("mail.unsubscribe");

    public string UnsubscribeQuestion => Term("mail.unsubscribe.title");

    public string UnsubscribedTitle => Term("mail.unsubscribed.title");

    /// <summary>Said where the data are made up.</summary>
    public string MadeUp => Term("panels.madeup");

    public string HandIn => Term("mail.reminder.button");

    /// <summary>There is nothing before to compare the mutual follows with.</summary>
    public string NotCompared => Say(MailMessages.NotCompared());

    public string Say(Message message) => _wording.Say(message);

    public string Measure(string id, string name) => _wording.FindTerm($"measures.{id}.name") ?? name;

    /// <summary>A column of a ranking as people read it above a sheet.</summary>
    public string Column(string name) => _wording.FindTerm("columns." + name) ?? name;

    /// <summary>The panel's title in this language, where it is known.</summary>
    public string PanelTitle(string title) => title == Wording.English.Term(SampleTitle) ? Term(SampleTitle) : OneLine.Of(title);

    private const string SampleTitle = "panels.sample.title";

    /// <summary>What the report found, in one sentence.</summary>
    public string Headline(ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var found = report.Measures[0].Own is [var best, ..] ? OfOwn(report, best) : OfPanel(report);
        return Say(report.HasNewData ? found : MailMessages.NothingNew(DayAndHour(report.Period.From), DayAndHour(report.AsOf), found));
    }

    private Message OfOwn(ReportContent report, Figure own)
    {
        var (who, among, name, value) = (Name(own.Account), report.Measures[0].Population, Within(report.Measures[0]), Number(own.Value));
        if (own.Rank is not { } rank) return MailMessages.NotObserved(who, name);
        var change = Since(report, own);
        if (own is { IsCertainlyFirst: true, IsRankShared: false }) return MailMessages.First(who, among, name, value, change);
        if (own is { IsRankOpen: true, Best: { } best, Worst: { } worst }) return MailMessages.Between(who, best, worst, among, name, value, change);
        return own.IsRankShared ? MailMessages.SharesRank(who, rank, among, name, value, change) : MailMessages.AtRank(who, rank, among, name, value, change);
    }

    private Message OfPanel(ReportContent report)
    {
        var measure = report.Measures[0];
        var name = Within(measure);
        if (measure.Compared is not [{ Rank: { } rank } first, ..]) return MailMessages.NoneObserved(name);
        var (who, value) = (Name(first.Account), Number(first.Value));
        if (first.IsCertainlyFirst) return first.IsRankShared ? MailMessages.LeadIsShared(name, value) : MailMessages.Leader(who, name, value, Since(report, first));
        if (rank == 1) return PossiblyFirst(measure) is { } could ? MailMessages.LeadIsOpen(name, could, measure.Population) : MailMessages.HighestKnown(who, name, value);
        return IsCertainlyAheadOfTheRest(measure.Compared)
            ? MailMessages.Highest(who, RankRange(first) ?? Number(rank), measure.Population, name, value, Since(report, first))
            : MailMessages.HighestIsOpen(name);
    }

    /// <summary>A measure's name within a sentence.</summary>
    internal string Within(MeasureReport measure) => Measure(measure.Measure.Id, measure.Measure.Name).ToLower(_culture);

    private string Since(ReportContent report, Figure figure)
    {
        if (figure.Change is not { } change) return "";
        var since = DateOf(report.Since);
        if (change == 0) return Say(MailMessages.Unchanged(since));
        var told = Say(change > 0 ? MailMessages.More(Number(change), since) : MailMessages.Fewer(Number(-change), since));
        return RankBefore(figure) is { } moved ? $"{told} ({moved})" : told;
    }

    /// <summary>
    /// The subject of a report's mail. What it found stands first, since lists of mails cut the end off; then the day of its
    /// figures and its name.
    /// </summary>
    public string Subject(ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var found = Capital(Say(report.HasNewData ? Finding(report) : MailMessages.NoNewData()));
        return OneLine.Of($"{found} · {Day(report.AsOf)} · {OneLine.Of(report.Name)}");
    }

    // What the report found, in a few words.
    private Message Finding(ReportContent report)
    {
        var measure = report.Measures[0];
        var name = Within(measure);
        if (measure.Own is not [var own, ..])
            return measure.Compared is [{ IsCertainlyFirst: true, IsRankShared: false } first, ..]
                ? MailMessages.LeaderFound(ShortName(first.Account), name) : MailMessages.PanelFound(measure.Population, name);
        if (own.Rank is not { } rank) return MailMessages.NothingFound(ShortName(own.Account), name);
        var found = MailMessages.RankFound(ShortName(own.Account), RankRange(own) ?? Number(rank), name, Number(own.Value));
        return own is { Move: RankMove.Up or RankMove.Down, PreviousRank: { } before }
            ? MailMessages.MoveFound(found, MailMessages.Moved(own.Move, Number(before))) : found;
    }

    /// <summary>The mutual follows before and now, and how many were gained and lost.</summary>
    public string Balance(TieBalance balance, ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(balance);
        ArgumentNullException.ThrowIfNull(report);
        return Say(MailMessages.Balance(balance.Now, balance.Before, DateOf(report.Since), Signed(balance.Change), balance.Gained.Count, balance.Lost.Count));
    }

    /// <summary>How many mutual follows were gained or lost for each reason, all of them.</summary>
    public string Reasons(IReadOnlyList<MovedPeer> moved, bool isGained)
    {
        ArgumentNullException.ThrowIfNull(moved);
        return string.Join(", ", moved.CountBy(peer => peer.Reason).OrderBy(pair => pair.Key)
            .Select(pair => Say(MailMessages.Counted(pair.Value, MailMessages.Reason(pair.Key, isGained)))));
    }

    /// <summary>
    /// A gained or lost mutual follow with its reason, and the captures that bracket it where they say more than the report's
    /// own dates.
    /// </summary>
    public string Told(MovedPeer moved, bool isGained, ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(moved);
        ArgumentNullException.ThrowIfNull(report);
        var (other, reason) = (Name(moved.Other), MailMessages.Reason(moved.Reason, isGained));
        if (moved is not { After: { } after, By: { } by } || (DateOf(after) == DateOf(report.Since) && DateOf(by) == DateOf(report.AsOf))) return Say(MailMessages.Told(other, reason));
        return Say(MailMessages.ToldBetween(other, reason, DateOf(after), DateOf(by)));
    }

    /// <param name="count">Null where it is not known.</param>
    public string NewMutual(int? count) => Term("mail.mutual.new") + InBrackets(count);

    /// <inheritdoc cref="NewMutual"/>
    public string LostMutual(int? count) => Term("mail.mutual.lost") + InBrackets(count);

    /// <inheritdoc cref="NewMutual"/>
    public string NotFollowedBack(int? count) => Term("mail.notfollowedback") + InBrackets(count);

    public string AndMore(int count) => Say(MailMessages.AndMore(count));

    /// <summary>When a list was last captured, and whether it is time for another.</summary>
    public string Captured(CaptureAge capture)
    {
        ArgumentNullException.ThrowIfNull(capture);
        if (capture.CapturedAt is not { } at) return Say(MailMessages.NeverCaptured(capture.List));
        var days = (long)Math.Floor(capture.Age!.Value.TotalDays);
        var told = Say(days < 1 ? MailMessages.Captured(capture.List, DateOf(at)) : MailMessages.Captured(capture.List, DateOf(at), days));
        return capture.IsOld ? $"{told}. {Say(MailMessages.IsTimeToExport())}" : told;
    }

    /// <summary>What the figures do not know, one sentence each.</summary>
    public IEnumerable<string> Gaps(ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return GapsOf(report).Select(Say);
    }

    private static IEnumerable<Message> GapsOf(ReportContent report)
    {
        var gaps = report.Gaps;
        if (gaps is { EvidenceFrom: { } from, EvidenceTo: { } to })
            yield return DateOf(from) == DateOf(to) ? MailMessages.EvidenceOf(DateOf(to)) : MailMessages.EvidenceFrom(DateOf(from), DateOf(to));
        if (gaps.NotRanked > 0) yield return MailMessages.NotRanked(gaps.NotRanked, gaps.Members);
        foreach (var missing in gaps.Missing) yield return MailMessages.NotInPanel(OneLine.Of(missing), DateOf(report.AsOf));
        foreach (var reason in gaps.WaitedInVain) yield return MailMessages.WaitedInVain(reason.Said);
    }

    /// <summary>What the figures are taken from.</summary>
    public string Basis(ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Say(report.Sealed is { } edition
            ? MailMessages.SealedBasis(edition.Slug, edition.Number, DateOf(report.AsOf), DateOf(report.Since))
            : MailMessages.ProvisionalBasis(DayAndHour(report.AsOf), DayAndHour(report.Since)));
    }

    public string WhyYou(string name) => Say(MailMessages.WhyYou(OneLine.Of(name)));

    /// <summary>What can be opened beside the figures: the proof of the sealed revision.</summary>
    public string Proof(EditionRevisionRow revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return Say(MailMessages.Proof(revision.Hash?[..12] ?? ""));
    }

    /// <summary>A list that has grown old.</summary>
    public static Message IsOld(OldList list, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(list);
        return MailMessages.ListIsOld(list.Direction, OneLine.Of(list.Name), DaysOf(list, asOf));
    }

    /// <summary>What old lists mean for the figures, and what to do.</summary>
    public string WhatToDo(int lists) => Say(MailMessages.ExportAgain(lists == 1));

    /// <summary>The subject of a reminder.</summary>
    public string GrownOld(IReadOnlyList<OldList> lists, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return Say(lists.Count == 1 ? IsOld(lists[0], asOf) : MailMessages.ListsAreOld(lists.Count, lists.Max(list => DaysOf(list, asOf))));
    }

    /// <summary>A rank with its possible range and the one before, or why there is none.</summary>
    public string RankOf(Figure figure) =>
        string.Join(" ", ((IEnumerable<string?>)[RankNow(figure), InBrackets(RankRange(figure)), InBrackets(RankBefore(figure))]).OfType<string>());

    /// <summary>A rank, marked where others share it, or why there is none.</summary>
    public string RankNow(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Rank is { } rank ? (figure.IsRankShared ? "=" : "") + Number(rank) : Term("mail.notranked");
    }

    /// <summary>The ranks that the unknown leaves possible, where they are more than one.</summary>
    public string? RankRange(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure is { IsRankOpen: true, Rank: not null } ? $"{Number(figure.Best)}–{Number(figure.Worst)}" : null;
    }

    /// <summary>The rank before, where it was another, and whether that is a rise or a fall.</summary>
    public string? RankBefore(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure is { Rank: { } rank, PreviousRank: { } before } && before != rank ? Say(MailMessages.Moved(figure.Move, Number(before))) : null;
    }

    private static string? InBrackets(string? text) => text is null ? null : $"({text})";

    // Whether it is certain that the first of some figures is before all the others.
    private static bool IsCertainlyAheadOfTheRest(IReadOnlyList<Figure> figures) =>
        figures is [{ Worst: { } worst }, ..] && figures.Skip(1).All(other => other.Best > worst);

    // How many accounts could be first; null of a measure whose possible ranks are not known.
    private static int? PossiblyFirst(MeasureReport measure) =>
        measure.Ranking.Count(row => row.Row.RankBest == 1) is > 0 and var could ? could : null;

    /// <summary>The account's name as people know it, in one line.</summary>
    public static string Name(ReportedAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var handle = account.Handle is null ? account.Id : "@" + OneLine.Of(account.Handle);
        return account.Actor is null ? handle : $"{OneLine.Of(account.Actor)} ({handle})";
    }

    /// <summary>Who is behind the account, where that is known; else its handle.</summary>
    public static string ShortName(ReportedAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return account.Actor is { } actor ? OneLine.Of(actor) : Name(account);
    }

    /// <summary>A text that begins with a capital letter.</summary>
    internal string Capital(string text) => text.Length == 0 ? text : text[..1].ToUpper(_culture) + text[1..];

    // The number behind a heading; nothing where it is not known.
    private string InBrackets(int? count) => count is { } known ? $" ({Number(known)})" : "";

    public string Number(double? value) => value is { } known
        ? known.ToString(known == Math.Truncate(known) ? "N0" : Math.Abs(known) < 1 ? "N4" : "N1", _culture)
        : "–";

    public string Signed(double? change) => change switch
    {
        null => "–",
        0 => "±0",
        > 0 => "+" + Number(change),
        _ => "−" + Number(-change),
    };

    public string Day(DateTimeOffset instant) => _wording.Day(DateOf(instant));

    /// <summary>A month and its year.</summary>
    internal string Month(DateOnly day) => day.ToString("MMMM yyyy", _culture);

    public string DayAndHour(DateTimeOffset instant) => $"{Day(instant)}, {instant.UtcDateTime.ToString("HH:mm", _culture)} UTC";

    private static long DaysOf(OldList list, DateTimeOffset asOf) => (long)Math.Floor((asOf - list.CapturedAt).TotalDays);

    private static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);

    private string Term(string code) => _wording.Term(code);

    // Line and paragraph separators, and marks that turn the direction of writing, could forge what stands beside them.
}
