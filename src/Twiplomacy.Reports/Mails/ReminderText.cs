using Twiplomacy.Core.Text;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Words;

namespace Twiplomacy.Reports.Mails;

/// <summary>The plain-text part of a reminder.</summary>
public static class ReminderText
{
    public static string Of(CaptureReminder reminder, ReportWords words, ReportLinks links)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(links);
        var lines = new List<string>();
        if (reminder.MadeUp is { } madeUp) lines.AddRange([$"{words.MadeUp}. {OneLine.Of(madeUp)}", ""]);
        lines.AddRange(reminder.Lists.Select(list => words.Say(ReportWords.IsOld(list, reminder.AsOf))));
        lines.AddRange(["", words.WhatToDo(reminder.Lists.Count)]);
        if (links.HandIn is { } handIn) lines.Add($"{words.HandIn}: {handIn.AbsoluteUri}");
        if (links.Unsubscribe is { } unsubscribe) lines.AddRange(["", "--", words.WhyYou(reminder.Name), $"{words.Unsubscribe}: {unsubscribe.AbsoluteUri}"]);
        // Mail is written with CR and LF.
        return string.Concat(lines.Select(line => line + "\r\n"));
    }
}
