using Twiplomacy.Core.Reports;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Application.Reports;

/// <summary>A subscription to report mails.</summary>
public sealed record SubscriptionAnswer
{
    /// <example>3</example>
    public required int Id { get; init; }

    /// <example>Our week on X</example>
    public required string Name { get; init; }

    /// <example>world-leaders</example>
    public required string Panel { get; init; }

    /// <summary>The team's own accounts.</summary>
    /// <example>["LaurentFabius"]</example>
    public required IReadOnlyList<string> Accounts { get; init; }

    /// <summary>Accounts to stand beside.</summary>
    public required IReadOnlyList<string> Peers { get; init; }

    /// <example>["mutual_follows", "followers"]</example>
    public required IReadOnlyList<string> Measures { get; init; }

    public required Cadence Cadence { get; init; }

    /// <summary>1 to 12, of a yearly report.</summary>
    public required int Month { get; init; }

    /// <summary>1 (Monday) to 7 of a weekly report, 1 to 31 of a monthly or yearly one.</summary>
    public required int Day { get; init; }

    /// <example>7</example>
    public required int Hour { get; init; }

    /// <example>Europe/Paris</example>
    public required string TimeZone { get; init; }

    /// <example>en</example>
    public required string Language { get; init; }

    /// <example>["csv"]</example>
    public required IReadOnlyList<string> Attachments { get; init; }

    /// <summary>How long after the close the report waits for data at most.</summary>
    public required int WaitHours { get; init; }

    public required bool Active { get; init; }

    public required IReadOnlyList<RecipientAnswer> Recipients { get; init; }

    /// <summary>The end of the last period that was reported.</summary>
    public required DateTimeOffset ReportedUntil { get; init; }

    /// <summary>When the next report is due.</summary>
    public required DateTimeOffset NextDueAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public static SubscriptionAnswer Of(SubscriptionRow row)
    {
        var terms = row.Terms;
        return new SubscriptionAnswer
        {
            Id = row.SubscriptionId, Name = terms.Name, Panel = terms.Panel, Accounts = terms.Accounts, Peers = terms.Peers,
            Measures = terms.Measures, Cadence = terms.Cadence, Month = terms.Month, Day = terms.Day, Hour = terms.Hour,
            TimeZone = terms.TimeZone, Language = terms.Language, Attachments = terms.Attachments, WaitHours = terms.WaitHours,
            Active = terms.Active, Recipients = [.. row.Recipients.Select(RecipientAnswer.Of)],
            ReportedUntil = row.ReportedUntil, NextDueAt = row.NextDueAt, CreatedAt = row.CreatedAt,
        };
    }
}
