using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Jobs;

/// <summary>What is said where a job is not there, or can't be tried again.</summary>
public static class JobRefusalMessages
{
    public static Message NoSuchJob() => new("errors.notfound.job");

    public static Message NotAgain() => new("errors.jobs.retry.title");

    public static Message NotAgain(long id) => new("errors.jobs.retry.detail", ("id", MessageValue.Name(id)));
}
