using System.Reflection;
using Hangfire;
using Hangfire.Common;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Jobs;

/// <summary>
/// Work to be queued. While a job with the same <see cref="UniqueKey"/> is open, queueing it again answers with that
/// job: a waiting one is pulled forward to the earlier due time, a running one runs once more after this run, which may
/// have read the data too early. Once it has ended the key is free.
/// </summary>
public sealed record NewJob
{
    /// <summary>The kind of work, for filters: "import", "edition-build".</summary>
    public required string Kind { get; init; }

    /// <summary>The work in words, for people: "Upload twitter-2014.zip".</summary>
    public required Message Title { get; init; }

    /// <summary>Names the piece of work, kind included: "edition-build:world-leaders-2014".</summary>
    public required string UniqueKey { get; init; }

    /// <summary>The call that does it; its method says how often it is tried again.</summary>
    public required Job Work { get; init; }

    /// <summary>Not before this instant; null means at once.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>Runs that may end in an error before the job has failed, at least 1.</summary>
    public int MaxAttempts => 1 + (Work.Method.GetCustomAttribute<AutomaticRetryAttribute>()?.Attempts ?? 0);
}
