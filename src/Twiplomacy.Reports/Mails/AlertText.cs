using Twiplomacy.Core.Text;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Words;

namespace Twiplomacy.Reports.Mails;

/// <summary>The plain-text part of an alert's digest.</summary>
public static class AlertText
{
    public static string Of(AlertDigest digest, ReportWords words, ReportLinks links)
    {
        ArgumentNullException.ThrowIfNull(digest);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(links);
        var lines = new List<string>();
        if (digest.MadeUp is { } madeUp) lines.AddRange([$"{words.MadeUp}. {OneLine.Of(madeUp)}", ""]);
        lines.AddRange([words.AlertHeading(digest), $"{OneLine.Of(digest.Name)} · {words.PanelTitle(digest.PanelTitle)}"]);
        foreach (var kind in digest.ByKind)
        {
            lines.AddRange(["", words.AlertKind(kind.Key, kind.Count())]);
            foreach (var item in kind.Take(AlertMail.MostShown))
            {
                lines.AddRange([$"* {words.Say(item.Said)}", $"  {words.AlertTime(item)}"]);
                if (links.Page(item.Evidence) is { } evidence) lines.Add($"  {evidence.AbsoluteUri}");
            }
            if (kind.Count() > AlertMail.MostShown) lines.Add(words.AndMore(kind.Count() - AlertMail.MostShown));
        }
        if (links.Page($"/alerts/{digest.AlertId}") is { } all) lines.AddRange(["", $"{words.AlertOpen()}: {all.AbsoluteUri}"]);
        if (links.Unsubscribe is { } unsubscribe) lines.AddRange(["", "--", words.WhyYou(digest.Name), $"{words.Unsubscribe}: {unsubscribe.AbsoluteUri}"]);
        // Mail is written with CR and LF.
        return string.Concat(lines.Select(line => line + "\r\n"));
    }
}
