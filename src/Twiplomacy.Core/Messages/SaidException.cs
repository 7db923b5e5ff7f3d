namespace Twiplomacy.Core.Messages;

/// <summary>What went wrong, as a message to people; the exception's own text is its English.</summary>
public abstract class SaidException(Message said, Exception? innerException = null) : Exception(said.ToString(), innerException)
{
    public Message Said { get; } = said;
}
