namespace Twiplomacy.Storage.PersonalData;

/// <summary>How long data about persons is kept; null: without an end.</summary>
public sealed record RetentionTimes
{
    /// <summary>Source files in the database and in the inbox. <c>Imports:KeepExportsForDays</c>, default 30 days.</summary>
    public TimeSpan? SourceFiles { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Rows that could not be read, and warnings. <c>Retention:RejectedRowsForDays</c>, default 90 days.</summary>
    public TimeSpan? RejectedRows { get; init; } = TimeSpan.FromDays(90);

    /// <summary>Jobs that have ended, with their logs. <c>Retention:JobsForDays</c>, default 365 days.</summary>
    public TimeSpan? Jobs { get; init; } = TimeSpan.FromDays(365);

    /// <summary>The ledger of emails, and emails in the outbox. <c>Retention:EmailsForDays</c>, default 365 days.</summary>
    public TimeSpan? Emails { get; init; } = TimeSpan.FromDays(365);

    /// <summary>How many backups are kept; null: none are made by themselves.</summary>
    public int? Backups { get; init; }

    /// <summary>How long a home keeps what it holds, where that is a time.</summary>
    public TimeSpan? Of(Keeping keeping) => keeping switch
    {
        Keeping.AsSourceFiles => SourceFiles,
        Keeping.AsRejectedRows => RejectedRows,
        Keeping.AsJobs => Jobs,
        Keeping.AsEmails => Emails,
        Keeping.OneDay => TimeSpan.FromDays(1),
        Keeping.NinetyDays => TimeSpan.FromDays(90),
        _ => null,
    };
}
