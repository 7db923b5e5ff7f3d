namespace Twiplomacy.Storage.Connections;

/// <summary>
/// The database cannot be had. The message is for the operator: what happened, the value it had, and what to change;
/// it never holds a password.
/// </summary>
public sealed class DatabaseUnavailableException : Exception
{
    public DatabaseUnavailableException()
    {
    }

    public DatabaseUnavailableException(string message)
        : base(message)
    {
    }

    public DatabaseUnavailableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
