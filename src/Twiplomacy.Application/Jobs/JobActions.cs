using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Application.Jobs;

/// <summary>Calls background jobs off, or tries them again.</summary>
public sealed class JobActions(JobQuestions jobs, JobWriter writer, TimeProvider time)
{
    /// <summary>A waiting job at once, a running one as soon as it can stop.</summary>
    public async Task<JobAnswer> CancelAsync(JobQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        await writer.CancelAsync(query.Id, time.GetUtcNow(), cancellationToken);
        return await jobs.AskAsync(query, cancellationToken);
    }

    /// <summary>One that failed or was called off, with all its tries before it.</summary>
    public async Task<JobAnswer> RetryAsync(JobQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        var answer = await writer.RetryAsync(query.Id, time.GetUtcNow(), cancellationToken);
        var job = await jobs.AskAsync(query, cancellationToken);
        if (answer == RetryAnswer.Queued) return job;
        var fault = new Fault(JobRefusalMessages.NotAgain(query.Id));
        throw new RefusedException(new Refusal(RefusalKind.Conflict, [fault]) { Title = JobRefusalMessages.NotAgain() });
    }
}
