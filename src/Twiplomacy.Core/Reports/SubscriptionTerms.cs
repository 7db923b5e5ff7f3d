namespace Twiplomacy.Core.Reports;

/// <summary>What a report tells, how often, to whom and in which form.</summary>
public sealed record SubscriptionTerms
{
    /// <summary>Names it to people and on the command line; compared without case.</summary>
    public required string Name { get; init; }

    /// <summary>The panel whose accounts are ranked, by its slug.</summary>
    public required string Panel { get; init; }

    /// <summary>The team's own accounts, by address or handle. Empty: the panel as a whole.</summary>
    public IReadOnlyList<string> Accounts { get; init; } = [];

    /// <summary>Accounts to stand beside. Empty: the neighbours in the ranking.</summary>
    public IReadOnlyList<string> Peers { get; init; } = [];

    /// <summary>Measures by id; the first makes the headline.</summary>
    public IReadOnlyList<string> Measures { get; init; } = ["mutual_follows", "followers"];

    public Cadence Cadence { get; init; } = Cadence.Weekly;

    /// <summary>1 to 12, of a yearly report.</summary>
    public int Month { get; init; } = 1;

    /// <summary>1 (Monday) to 7 of a weekly report, 1 to 31 of a monthly or yearly one.</summary>
    public int Day { get; init; } = 1;

    /// <summary>0 to 23.</summary>
    public int Hour { get; init; } = 7;

    /// <summary>IANA name.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary><c>en</c> or <c>fr</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary><c>csv</c>, <c>xlsx</c>.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>How long after the close the report waits for data at most.</summary>
    public int WaitHours { get; init; } = 12;

    public bool Active { get; init; } = true;

    /// <summary>Mail addresses.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    public ReportSchedule Schedule => new(Cadence, Month, Day, Hour, TimeZoneInfo.FindSystemTimeZoneById(TimeZone));
}
