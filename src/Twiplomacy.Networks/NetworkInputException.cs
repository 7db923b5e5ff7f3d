namespace Twiplomacy.Networks;

/// <summary>Nothing could be read from the files, or one of them broke off; the message names file and line.</summary>
public sealed class NetworkInputException : Exception
{
    public NetworkInputException(string message) : base(message) { }

    public NetworkInputException(string message, Exception inner) : base(message, inner) { }

}
