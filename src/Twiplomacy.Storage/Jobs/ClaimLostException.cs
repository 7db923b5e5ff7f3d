namespace Twiplomacy.Storage.Jobs;

/// <summary>
/// A run tried to write for a job that another worker has taken over, or that has ended. Nothing was written.
/// </summary>
public sealed class ClaimLostException : Exception
{
    public ClaimLostException(JobClaim claim)
        : base($"Job {claim?.JobId} is no longer held by run {claim?.FencingToken}: another worker took it over, or it has ended.")
    {
    }

    public ClaimLostException()
    {
    }

    public ClaimLostException(string message) : base(message)
    {
    }

    public ClaimLostException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
