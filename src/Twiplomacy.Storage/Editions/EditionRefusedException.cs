namespace Twiplomacy.Storage.Editions;

/// <summary>
/// An edition is something else than what was asked for under its name, or cannot be compared as asked. The message gives
/// both values.
/// </summary>
public sealed class EditionRefusedException : Exception
{
    public EditionRefusedException()
    {
    }

    public EditionRefusedException(string message)
        : base(message)
    {
    }

    public EditionRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
