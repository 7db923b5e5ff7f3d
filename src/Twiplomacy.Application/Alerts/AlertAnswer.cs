using Twiplomacy.Application.Reports;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Storage.Alerts;

namespace Twiplomacy.Application.Alerts;

/// <summary>An alert.</summary>
public sealed record AlertAnswer
{
    /// <example>4</example>
    public required int Id { get; init; }

    /// <example>Who unfollows France</example>
    public required string Name { get; init; }

    /// <example>world-leaders</example>
    public required string Panel { get; init; }

    public required AlertSubject Watched { get; init; }

    /// <summary>An account's address, a country's code or a group's name; empty of a panel.</summary>
    /// <example>FR</example>
    public required string Subject { get; init; }

    /// <example>["unfollowed_by", "stopped_being_mutual"]</example>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>How many accounts are the first, of rank_crossed.</summary>
    public int? Top { get; init; }

    /// <summary>The office of new_account.</summary>
    public string? Office { get; init; }

    /// <example>en</example>
    public required string Language { get; init; }

    /// <summary>Hours between two digests at the least.</summary>
    public required int CoolDownHours { get; init; }

    public required bool Active { get; init; }

    public required IReadOnlyList<RecipientAnswer> Recipients { get; init; }

    public string? WebhookUrl { get; init; }

    public required WebhookShape WebhookShape { get; init; }

    /// <summary>Signs the calls of the webhook; only where one alert is shown.</summary>
    public string? WebhookSecret { get; init; }

    /// <summary>Only what was seen after it is news.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>When its last digest was made.</summary>
    public DateTimeOffset? LastSentAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public static AlertAnswer Of(AlertRow row) => new()
    {
        Id = row.AlertId, Name = row.Terms.Name, Panel = row.Terms.Panel, Watched = row.Terms.Watched, Subject = row.Terms.Subject, Kinds = row.Terms.Kinds,
        Top = row.Terms.Top, Office = row.Terms.Office, Language = row.Terms.Language, CoolDownHours = row.Terms.CoolDownHours, Active = row.Terms.Active,
        Recipients = [.. row.Recipients.Select(RecipientAnswer.Of)], WebhookUrl = row.Terms.WebhookUrl,
        WebhookShape = row.Terms.WebhookShape, Since = row.Since, LastSentAt = row.LastSentAt, CreatedAt = row.CreatedAt,
    };
}
