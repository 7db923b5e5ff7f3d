using System.Globalization;
using System.Text;
using Twiplomacy.Core.Lists;
using Twiplomacy.Reports.Content;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Reports.Words;

/// <summary>What reports say in one language, with its way to write dates and numbers. All dates are UTC.</summary>
public abstract class ReportWords
{
    private const int LongestName = 120;

    public static ReportWords Of(string language) => language switch
    {
        "en" => new EnglishWords(),
        "fr" => new FrenchWords(),
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Reports are written in en and fr."),
    };

    /// <summary>The language as HTML names it.</summary>
    public abstract string Tag { get; }

    protected abstract CultureInfo Culture { get; }

    public abstract string Measure(string id, string name);

    public abstract string Headline(ReportContent report);

    public abstract string Compared { get; }

    public abstract string Rank { get; }

    public abstract string Account { get; }

    public abstract string Value { get; }

    public abstract string Change { get; }

    /// <param name="count">Null where it is not known.</param>
    public abstract string NewMutual(int? count);

    /// <inheritdoc cref="NewMutual"/>
    public abstract string LostMutual(int? count);

    /// <inheritdoc cref="NewMutual"/>
    public abstract string NotFollowedBack(int? count);

    public abstract string AndMore(int count);

    public abstract string Nothing { get; }

    /// <summary>No list of the account was captured that could tell.</summary>
    public abstract string NotKnown { get; }

    public abstract string Freshness { get; }

    public abstract string Captured(CaptureAge capture);

    public abstract IEnumerable<string> Gaps(ReportContent report);

    /// <summary>What a report waits for, as a sentence.</summary>
    public abstract string Missing(MissingData missing);

    public abstract string Basis(ReportContent report);

    public abstract string OpenFigures { get; }

    public abstract string Unsubscribe { get; }

    public abstract string WhyYou(string name);

    /// <summary>Said where the data are made up.</summary>
    public abstract string MadeUp { get; }

    /// <summary>The subject of a report's mail: its name, what it found, and the day of its figures.</summary>
    public string Subject(ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return OneLine($"{OneLine(report.Name)} · {(report.HasNewData ? Finding(report) : NoNewData)} · {Day(report.AsOf)}");
    }

    /// <summary>That nothing was captured in the period, in a few words.</summary>
    protected abstract string NoNewData { get; }

    /// <summary>What the report found, in a few words.</summary>
    protected abstract string Finding(ReportContent report);

    /// <summary>The mutual follows before and now, and how many were gained and lost.</summary>
    public abstract string Balance(TieBalance balance, ReportContent report);

    /// <summary>There is nothing before to compare the mutual follows with.</summary>
    public abstract string NotCompared { get; }

    /// <summary>How many mutual follows were gained or lost for each reason, all of them.</summary>
    public string Reasons(IReadOnlyList<MovedPeer> moved, bool isGained)
    {
        ArgumentNullException.ThrowIfNull(moved);
        return string.Join(", ", moved.CountBy(peer => peer.Reason).OrderBy(pair => pair.Key).Select(pair => Counted(pair.Value, Reason(pair.Key, isGained))));
    }

    /// <summary>Why a mutual follow came or went, behind the name of the other account.</summary>
    protected abstract string Reason(MoveReason reason, bool isGained);

    protected abstract string Counted(int count, string reason);

    /// <summary>
    /// A gained or lost mutual follow with its reason, and the captures that bracket it where they say more than the report's
    /// own dates.
    /// </summary>
    public string Told(MovedPeer moved, bool isGained, ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(moved);
        ArgumentNullException.ThrowIfNull(report);
        var told = $"{Name(moved.Other)}: {Reason(moved.Reason, isGained)}";
        if (moved is not { After: { } after, By: { } by }) return told;
        return after.UtcDateTime.Date == report.Since.UtcDateTime.Date && by.UtcDateTime.Date == report.AsOf.UtcDateTime.Date ? told : $"{told}, {Between(after, by)}";
    }

    protected abstract string Between(DateTimeOffset after, DateTimeOffset by);

    /// <summary>The panel's title in this language, where it is known.</summary>
    public virtual string PanelTitle(string title) => OneLine(title);

    /// <summary>What can be opened beside the figures: the proof of the sealed revision.</summary>
    public abstract string Proof(EditionRevisionRow revision);

    /// <summary>A list that has grown old, as a sentence.</summary>
    public abstract string IsOld(OldList list, DateTimeOffset asOf);

    /// <summary>What old lists mean for the figures, and what to do.</summary>
    public abstract string WhatToDo(int lists);

    /// <summary>The subject of a reminder.</summary>
    public abstract string GrownOld(IReadOnlyList<OldList> lists, DateTimeOffset asOf);

    public abstract string HandIn { get; }

    /// <summary>A rank with its possible range and the one before, or why there is none.</summary>
    public string RankOf(Figure figure) =>
        string.Join(" ", ((IEnumerable<string?>)[RankNow(figure), InBrackets(RankRange(figure)), InBrackets(RankBefore(figure))]).OfType<string>());

    /// <summary>A rank, marked where others share it, or why there is none.</summary>
    public string RankNow(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Rank is { } rank ? (figure.IsRankShared ? "=" : "") + Number(rank) : NotRanked;
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
        return figure is { Rank: { } rank, PreviousRank: { } before } && before != rank ? Moved(figure.Move, Number(before)) : null;
    }

    private static string? InBrackets(string? text) => text is null ? null : $"({text})";

    /// <summary>Whether it is certain that the first of some figures is before all the others.</summary>
    protected static bool IsCertainlyAheadOfTheRest(IReadOnlyList<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        return figures is [{ Worst: { } worst }, ..] && figures.Skip(1).All(other => other.Best > worst);
    }

    /// <summary>How many accounts could be first; null of a measure whose possible ranks are not known.</summary>
    protected static int? PossiblyFirst(MeasureReport measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Ranking.Count(row => row.Row.RankBest == 1) is > 0 and var could ? could : null;
    }

    /// <summary>The rank before, with what is certain of the move.</summary>
    protected abstract string Moved(RankMove move, string before);

    protected abstract string NotRanked { get; }

    /// <summary>The account's name as people know it, in one line.</summary>
    public static string Name(ReportedAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var handle = account.Handle is null ? account.Id : "@" + OneLine(account.Handle);
        return account.Actor is null ? handle : $"{OneLine(account.Actor)} ({handle})";
    }

    /// <summary>
    /// Text from exports can hold anything: control characters, line ends among them, become spaces, and what is longer
    /// than any name is cut.
    /// </summary>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = new StringBuilder();
        foreach (var letter in text.EnumerateRunes().Take(LongestName)) line.Append(letter.IsBmp && !IsHarmless((char)letter.Value) ? " " : letter.ToString());
        return line.ToString().Trim();
    }

    /// <summary>The number behind a heading; nothing where it is not known.</summary>
    protected string InBrackets(int? count) => count is { } known ? $" ({Number(known)})" : "";

    public string Number(double? value) => value is { } known
        ? known.ToString(known == Math.Truncate(known) ? "N0" : Math.Abs(known) < 1 ? "N4" : "N1", Culture)
        : "–";

    public string Signed(double? change) => change switch
    {
        null => "–",
        0 => "±0",
        > 0 => "+" + Number(change),
        _ => "−" + Number(-change),
    };

    public string Day(DateTimeOffset instant) => instant.UtcDateTime.ToString(instant.UtcDateTime.Day == 1 ? FirstOfMonth : "d MMMM yyyy", Culture);

    public string DayAndHour(DateTimeOffset instant) => $"{Day(instant)}, {instant.UtcDateTime.ToString("HH:mm", Culture)} UTC";

    /// <summary>How the first day of a month is written.</summary>
    protected virtual string FirstOfMonth => "d MMMM yyyy";

    protected static double DaysOf(OldList list, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(list);
        return Math.Floor((asOf - list.CapturedAt).TotalDays);
    }

    public string Percent(double share) => share.ToString("P0", Culture);

    protected abstract string List(ListDirection list);

    // Line and paragraph separators, and marks that turn the direction of writing, could forge what stands beside them.
    private static bool IsHarmless(char letter) => !char.IsControl(letter) && letter is not ('\u2028' or '\u2029')
        && letter is not (>= '\u202a' and <= '\u202e') && letter is not (>= '\u2066' and <= '\u2069');
}
