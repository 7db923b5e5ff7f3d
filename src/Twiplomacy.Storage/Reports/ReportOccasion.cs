namespace Twiplomacy.Storage.Reports;

/// <summary>Why mails were queued.</summary>
public enum ReportOccasion
{
    /// <summary>A period of a subscription closed.</summary>
    Scheduled,

    /// <summary>Somebody asked for the report, to addresses of their own.</summary>
    Asked,

    /// <summary>Lists of a subscription's accounts have grown old.</summary>
    Reminder,

    /// <summary>An alert has found something.</summary>
    Alert,
}
