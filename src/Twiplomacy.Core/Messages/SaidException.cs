namespace Twiplomacy.Core.Messages;

/// <summary>What went wrong, as a message to people; the exception's own text is its English.</summary>
public abstract class SaidException(Message said, Exception? innerException = null) : Exception(said.ToString(), innerException)
{
    public Message Said { get; } = said;

    /// <summary>What an exception says; of a library's, its own text.</summary>
    public static Message SaidBy(Exception error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error is SaidException said ? said.Said : Messages.Message.Verbatim(error.Message);
    }
}
