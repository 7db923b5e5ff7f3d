using System.Globalization;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Reports.Content;

namespace Twiplomacy.Reports.Words;

/// <summary>The sentences of emails. Figures that are not whole come written already, as <see cref="ReportWords"/> writes them.</summary>
public static class MailMessages
{
    /// <param name="measure">The measure's name, as it stands within a sentence.</param>
    /// <param name="change">How the value changed, with a comma before; empty if nothing is known.</param>
    public static Message First(string account, int population, string measure, string value, string change) =>
        new("mail.headline.first", ("count", population), ("account", account), ("measure", measure), ("value", value), ("change", change));

    public static Message Between(string account, int best, int worst, int population, string measure, string value, string change) => new(
        "mail.headline.range", ("account", account), ("best", best), ("worst", worst), ("population", population), ("measure", measure), ("value", value), ("change", change));

    public static Message AtRank(string account, int rank, int population, string measure, string value, string change) => new(
        "mail.headline.rank", ("account", account), ("rank", rank), ("population", population), ("measure", measure), ("value", value), ("change", change));

    public static Message SharesRank(string account, int rank, int population, string measure, string value, string change) => new(
        "mail.headline.rankshared", ("account", account), ("rank", rank), ("population", population), ("measure", measure), ("value", value), ("change", change));

    public static Message NotObserved(string account, string measure) => new("mail.headline.notobserved", ("account", account), ("measure", measure));

    public static Message NoneObserved(string measure) => new("mail.headline.notobserved.compared", ("measure", measure));

    public static Message Leader(string account, string measure, string value, string change) =>
        new("mail.headline.leader", ("account", account), ("measure", measure), ("value", value), ("change", change));

    public static Message LeadIsShared(string measure, string value) => new("mail.headline.shared", ("measure", measure), ("value", value));

    /// <param name="count">How many accounts could be first.</param>
    public static Message LeadIsOpen(string measure, int count, int population) =>
        new("mail.headline.open", ("measure", measure), ("count", count), ("population", population));

    public static Message HighestKnown(string account, string measure, string value) =>
        new("mail.headline.known", ("account", account), ("measure", measure), ("value", value));

    /// <param name="rank">The rank or its possible range.</param>
    public static Message Highest(string account, string rank, int population, string measure, string value, string change) => new(
        "mail.headline.highest", ("account", account), ("rank", rank), ("population", population), ("measure", measure), ("value", value), ("change", change));

    public static Message HighestIsOpen(string measure) => new("mail.headline.highest.open", ("measure", measure));

    public static Message NothingNew(string from, string to, Message found) => new("mail.headline.nothingnew", ("from", from), ("to", to), ("found", found));

    /// <param name="count">The difference, as it is written.</param>
    public static Message More(string count, DateOnly date) => new("mail.change.more", ("count", count), ("date", date));

    public static Message Fewer(string count, DateOnly date) => new("mail.change.fewer", ("count", count), ("date", date));

    public static Message Unchanged(DateOnly date) => new("mail.change.same", ("date", date));

    public static Message Moved(RankMove move, string before) => new(
        move switch { RankMove.Up => "mail.move.up", RankMove.Down => "mail.move.down", RankMove.PanelOnly => "mail.move.panel", _ => "mail.move.open" }, ("before", before));

    public static Message RankFound(string account, string rank, string measure, string value) =>
        new("mail.finding.rank", ("account", account), ("rank", rank), ("measure", measure), ("value", value));

    /// <summary>As <see cref="RankFound"/>, of a rank that has certainly changed.</summary>
    public static Message MoveFound(Message found, Message move) => new("mail.finding.moved", ("found", found), ("move", move));

    public static Message NothingFound(string account, string measure) =>
        new("mail.finding.notobserved", ("account", account), ("measure", measure));

    public static Message LeaderFound(string account, string measure) => new("mail.finding.leader", ("account", account), ("measure", measure));

    public static Message PanelFound(int population, string measure) => new("mail.finding.panel", ("count", population), ("measure", measure));

    public static Message NoNewData() => new("mail.finding.nothingnew");

    public static Message Balance(int count, int before, DateOnly date, string change, int gained, int lost) => new(
        "mail.balance", ("count", count), ("before", before), ("date", date), ("change", change), ("gained", gained), ("lost", lost));

    public static Message NotCompared() => new("mail.balance.none");

    public static Message Reason(MoveReason reason, bool isGained) =>
        new($"mail.reason.{reason.ToString().ToLower(CultureInfo.InvariantCulture)}.{(isGained ? "gained" : "lost")}");

    public static Message Counted(int count, Message reason) => new("mail.reason.counted", ("count", count), ("reason", reason));

    public static Message Told(string account, Message reason) => new("mail.told", ("account", account), ("reason", reason));

    public static Message ToldBetween(string account, Message reason, DateOnly after, DateOnly by) =>
        new("mail.told.between", ("account", account), ("reason", reason), ("after", after), ("by", by));

    public static Message AndMore(int count) => new("mail.more", ("count", count));

    public static Message Captured(ListDirection list, DateOnly date) => new("mail.captured.now", ("list", ListOf(list)), ("date", date));

    public static Message Captured(ListDirection list, DateOnly date, long days) => new("mail.captured", ("list", ListOf(list)), ("date", date), ("days", Days(days)));

    public static Message NeverCaptured(ListDirection list) => new("mail.captured.never", ("list", ListOf(list)));

    public static Message IsTimeToExport() => new("mail.captured.old");

    public static Message Days(long count) => new("mail.days", ("count", count));

    public static Message EvidenceOf(DateOnly date) => new("mail.gaps.evidence.day", ("date", date));

    public static Message EvidenceFrom(DateOnly from, DateOnly to) => new("mail.gaps.evidence.period", ("from", from), ("to", to));

    public static Message NotRanked(int count, int members) => new("mail.gaps.notobserved", ("count", count), ("members", members));

    public static Message NotInPanel(string account, DateOnly date) => new("mail.gaps.notinpanel", ("account", account), ("date", date));

    public static Message WaitedInVain(Message reason) => new("mail.gaps.waited", ("reason", reason));

    public static Message SealedBasis(string edition, int revision, DateOnly date, DateOnly since) =>
        new("mail.basis.sealed", ("edition", edition), ("revision", MessageValue.Name(revision)), ("date", date), ("since", since));

    public static Message ProvisionalBasis(string date, string since) => new("mail.basis.provisional", ("date", date), ("since", since));

    public static Message WhyYou(string name) => new("mail.why", ("name", name));

    public static Message Proof(string hash) => new("mail.proof", ("hash", hash));

    public static Message ListIsOld(ListDirection list, string account, long days) => new(
        list == ListDirection.Following ? "mail.reminder.list.following" : "mail.reminder.list.followers", ("account", account), ("days", Days(days)));

    /// <param name="days">The age of the oldest.</param>
    public static Message ListsAreOld(int count, long days) => new("mail.reminder.lists", ("count", count), ("days", Days(days)));

    public static Message ExportAgain(bool isOneList) => new(isOneList ? "mail.reminder.action.one" : "mail.reminder.action.many");

    public static Message Unsubscribing(string address, string report) => new("mail.unsubscribe.detail", ("address", address), ("report", report));

    public static Message Unsubscribed(string address, string report) => new("mail.unsubscribed.detail", ("address", address), ("report", report));

    private static MessageValue.Term ListOf(ListDirection list) => new(list == ListDirection.Following ? "mail.list.following" : "mail.list.followers");
}
