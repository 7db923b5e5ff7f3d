namespace Twiplomacy.Storage.PersonalData;

/// <summary>Where data about persons lives: in tables, in folders, in a log. In answers they are words in snake_case.</summary>
public enum PersonalHomeName
{
    SourceFiles,
    Uploads,
    PreparedUploads,
    RejectedRows,
    Accounts,
    Ties,
    ListedNames,
    Posts,
    Audiences,
    Panels,
    Editions,
    Jobs,
    Emails,
    People,
    Sessions,
    Audit,
    InboxFolder,
    TemporaryUploads,
    Outbox,
    ServerLog,
    BackupFiles,
}
