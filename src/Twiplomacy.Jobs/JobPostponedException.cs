namespace Twiplomacy.Jobs;

/// <summary>What the job needs is not there yet; it is run again at <see cref="DueAt"/>. The message is shown to people.</summary>
public sealed class JobPostponedException : Exception
{
    public JobPostponedException(string message, DateTimeOffset dueAt) : base(message) => DueAt = dueAt;

    public JobPostponedException()
    {
    }

    public JobPostponedException(string message) : base(message)
    {
    }

    public JobPostponedException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public DateTimeOffset DueAt { get; }
}
