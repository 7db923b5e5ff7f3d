namespace Twiplomacy.Storage.PersonalData;

/// <summary>Where data about persons lies outside of the database.</summary>
/// <param name="Inbox">The folder of source files that are imported by themselves; null without one.</param>
/// <param name="Uploads">What is being uploaded.</param>
/// <param name="Outbox">Emails as files, where there is no mail server.</param>
/// <param name="ServerLog">The log of the embedded PostgreSQL.</param>
public sealed record PersonalFolders(string? Inbox, string Uploads, string Outbox, string ServerLog)
{
    /// <summary>Where the inbox files away what was imported, and what could not be.</summary>
    public IEnumerable<string> InboxFiled => Inbox is null ? [] : [Path.Combine(Inbox, "done"), Path.Combine(Inbox, "failed")];

    /// <summary>Emails that are being written.</summary>
    public string OutboxUnfinished => Path.Combine(Outbox, ".unfinished");

    /// <summary>PostgreSQL goes on writing at the end of it.</summary>
    public void EmptyServerLog()
    {
        using var log = new FileStream(ServerLog, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        log.SetLength(0);
    }
}
