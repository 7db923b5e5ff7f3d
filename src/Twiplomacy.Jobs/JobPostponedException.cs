using Twiplomacy.Core.Messages;

namespace Twiplomacy.Jobs;

/// <summary>What the job needs is not there yet; it is run again at <see cref="DueAt"/>.</summary>
public sealed class JobPostponedException(Message said, DateTimeOffset dueAt) : SaidException(said)
{
    public DateTimeOffset DueAt { get; } = dueAt;
}
