using Twiplomacy.Core.Messages;

namespace Twiplomacy.Jobs.Runs;

/// <summary>What is said of the runs of jobs, in their rows and in the dashboard.</summary>
public static class RunMessages
{
    public static Message AskedAgainMeanwhile() => new("jobs.asked_again.meanwhile");

    public static Message Replaced() => new("jobs.replaced");

    public static Message Failed() => new("jobs.failed");

    /// <param name="count">How many workers died of it.</param>
    public static Message LostWorkers(int count) => new("jobs.lost.given_up", ("count", count));

    public static Message WaitsForRoom() => new("jobs.room");

    public static Message UnknownDailyWork(string kind) => new("jobs.unknown_daily", ("kind", kind));

    public static Message AskedToStop() => new("jobs.asked_to_stop");

    public static Message HasSucceeded() => new("jobs.kept.succeeded");

    public static Message RunsOnceMore() => new("jobs.kept.again");

    public static Message WaitsAlready() => new("jobs.kept.waiting");

    public static Message UnderWayElsewhere() => new("jobs.kept.elsewhere");
}
