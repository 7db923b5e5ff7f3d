namespace Twiplomacy.Storage.Backups;

/// <summary>A backup cannot be written, read or restored. The message says why and what to do; nothing was changed.</summary>
public sealed class BackupException : Exception
{
    public BackupException()
    {
    }

    public BackupException(string message)
        : base(message)
    {
    }

    public BackupException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
