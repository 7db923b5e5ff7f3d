namespace Twiplomacy.Storage.Audit;

/// <summary>What people and programs do that is noted. In the database they are words in snake_case.</summary>
public enum AuditAction
{
    ImportSubmitted,
    ImportPrepared,
    ImportDropped,
    ImportUndone,
    EditionRequested,
    EditionSealed,
    KeyCreated,
    KeyRevoked,
    PersonAdded,
    PersonBlocked,
    PersonAllowed,
    RoleChanged,
    PasswordChanged,
    SessionEnded,
    ReportCreated,
    ReportChanged,
    ReportDeleted,
    ReportSent,
    EmailResent,
    Unsubscribed,
    JobCancelled,
    JobRetried,
    BackupWritten,
    HeldShown,
    PersonErased,
    RecipientsRead,
    RejectedRowsRead,
}
