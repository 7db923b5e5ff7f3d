using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Text;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Mails;
using Twiplomacy.Reports.Words;

namespace Twiplomacy.Reports.Webhooks;

/// <summary>What a webhook is told, in the form that its receiver takes.</summary>
public static class WebhookPayload
{
    // Chat programs cut long messages off.
    private const int MostInChat = 20;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="id">The delivery's message id, the same at every attempt.</param>
    public static byte[] Of(AlertDigest digest, WebhookShape shape, ReportWords words, ReportLinks links, string id)
    {
        ArgumentNullException.ThrowIfNull(digest);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(links);
        return JsonSerializer.SerializeToUtf8Bytes(shape switch
        {
            WebhookShape.Slack => new JsonObject { ["text"] = Slack(digest, words, links) },
            WebhookShape.Teams => Teams(digest, words, links),
            _ => Plain(digest, words, links, id),
        }, Json);
    }

    private static JsonObject Plain(AlertDigest digest, ReportWords words, ReportLinks links, string id) => new()
    {
        ["id"] = id,
        ["alert"] = new JsonObject { ["id"] = digest.AlertId, ["name"] = digest.Name },
        ["panel"] = digest.Panel,
        ["made_up"] = digest.MadeUp,
        ["heading"] = words.AlertHeading(digest),
        ["items"] = new JsonArray([.. digest.Items.Select(item => new JsonObject
        {
            ["kind"] = item.Kind, ["said"] = words.Say(item.Said), ["account"] = item.Account, ["other"] = item.Other, ["edition"] = item.Edition,
            ["after"] = item.After.UtcDateTime, ["by"] = item.By.UtcDateTime, ["evidence"] = Link(item, links),
        })]),
    };

    private static string Slack(AlertDigest digest, ReportWords words, ReportLinks links) => string.Join('\n', Lines(
        digest, words, $"*{Escaped(words.AlertHeading(digest))}* · {Escaped(OneLine.Of(digest.Name))}",
        item => $"• {Escaped(words.Say(item.Said))} ({Escaped(words.AlertTime(item))}{SlackLink(links.Page(item.Evidence), words)})"));

    private static string SlackLink(Uri? page, ReportWords words) => page is null ? "" : $", <{page.AbsoluteUri}|{words.AlertEvidence()}>";

    private static string TeamsLink(Uri? page, ReportWords words) => page is null ? "" : $", [{words.AlertEvidence()}]({page.AbsoluteUri})";

    private static JsonObject Teams(AlertDigest digest, ReportWords words, ReportLinks links)
    {
        var body = new JsonArray(
            new JsonObject { ["type"] = "TextBlock", ["text"] = words.AlertHeading(digest), ["weight"] = "Bolder", ["size"] = "Medium", ["wrap"] = true },
            new JsonObject { ["type"] = "TextBlock", ["text"] = OneLine.Of(digest.Name), ["isSubtle"] = true, ["wrap"] = true });
        foreach (var line in Lines(
            digest, words, null, item => $"{words.Say(item.Said)} ({words.AlertTime(item)}{TeamsLink(links.Page(item.Evidence), words)})"))
            body.Add(new JsonObject { ["type"] = "TextBlock", ["text"] = line, ["wrap"] = true });
        return new JsonObject
        {
            ["type"] = "message",
            ["attachments"] = new JsonArray(new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.card.adaptive",
                ["content"] = new JsonObject
                {
                    ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json", ["type"] = "AdaptiveCard", ["version"] = "1.4",
                    ["body"] = body,
                },
            }),
        };
    }

    private static IEnumerable<string> Lines(AlertDigest digest, ReportWords words, string? first, Func<AlertItem, string> line)
    {
        if (first is not null) yield return first;
        if (digest.MadeUp is { } madeUp) yield return $"{words.MadeUp}. {OneLine.Of(madeUp)}";
        foreach (var item in digest.Items.Take(MostInChat)) yield return line(item);
        if (digest.Items.Count > MostInChat) yield return words.AndMore(digest.Items.Count - MostInChat);
    }

    private static string? Link(AlertItem item, ReportLinks links) => links.Page(item.Evidence)?.AbsoluteUri;

    // The three letters that Slack's own marks begin with.
    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
