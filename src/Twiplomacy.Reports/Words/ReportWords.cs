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

    /// <summary>How many mutual ties are seen for the first time, of which nobody knows since when.</summary>
    public abstract string FirstSeen(int count);

    /// <summary>The captures that bracket a change, where they say more than the report's own dates; else nothing.</summary>
    public string Told(TieNews news, ReportContent report)
    {
        ArgumentNullException.ThrowIfNull(news);
        ArgumentNullException.ThrowIfNull(report);
        var name = Name(news.Other);
        return news.After.UtcDateTime.Date == report.Since.UtcDateTime.Date && news.By.UtcDateTime.Date == report.AsOf.UtcDateTime.Date
            ? name : $"{name}, {Between(news)}";
    }

    protected abstract string Between(TieNews news);

    /// <summary>What can be opened beside the figures: the proof of the sealed revision.</summary>
    public abstract string Proof(EditionRevisionRow revision);

    /// <summary>A list that has grown old, as a sentence.</summary>
    public abstract string IsOld(OldList list, DateTimeOffset asOf);

    /// <summary>What old lists mean for the figures, and what to do.</summary>
    public abstract string WhatToDo(int lists);

    /// <summary>The subject of a reminder.</summary>
    public abstract string GrownOld(IReadOnlyList<OldList> lists, DateTimeOffset asOf);

    public abstract string HandIn { get; }

    /// <summary>A rank with the one before, or why there is none.</summary>
    public string RankOf(Figure figure)
    {
        var now = RankNow(figure);
        return RankBefore(figure) is { } before ? $"{now} ({before})" : now;
    }

    /// <summary>A rank, marked where others share it; the possible ranks where there are several; or why there is none.</summary>
    public string RankNow(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Rank is null ? NotRanked : Place(figure);
    }

    /// <summary>The rank before, or the ranks that were possible, where they were others.</summary>
    public string? RankBefore(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (figure is not { Rank: { } rank, PreviousRank: { } before }) return null;
        var then = Range(before, figure.PreviousBest, figure.PreviousWorst);
        return then == Range(rank, figure.Best, figure.Worst) ? null : Was(then);
    }

    /// <summary>Where an account stands: the possible ranks where there are several, else its rank, marked where others share it.</summary>
    protected string Place(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return (figure.IsRankShared && figure.Best == figure.Worst ? "=" : "") + Range(figure.Rank, figure.Best, figure.Worst);
    }

    protected string Range(int? rank, int? best, int? worst) => best < worst ? $"{Number(best)}–{Number(worst)}" : Number(rank);

    protected abstract string NotRanked { get; }

    protected abstract string Was(string rank);

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
