namespace Twiplomacy.Storage.Jobs;

/// <summary>The job has failed and trying again cannot help; the message is shown to people.</summary>
public sealed class JobFailedException : Exception
{
    public JobFailedException()
    {
    }

    public JobFailedException(string message) : base(message)
    {
    }

    public JobFailedException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
