namespace Twiplomacy.Jobs;

/// <summary>The job did not come to its end and is tried again after the usual pause; the message is shown to people.</summary>
public sealed class JobUnfinishedException : Exception
{
    public JobUnfinishedException()
    {
    }

    public JobUnfinishedException(string message) : base(message)
    {
    }

    public JobUnfinishedException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
