using Microsoft.Extensions.Logging;

namespace Twiplomacy.Jobs;

/// <summary>The numbers of what background work logs, by which logs are searched. A number keeps its meaning.</summary>
internal static class JobEvents
{
    internal static readonly EventId RunBegins = new(100, nameof(RunBegins));
    internal static readonly EventId RunRefused = new(101, nameof(RunRefused));
    internal static readonly EventId RunFailed = new(102, nameof(RunFailed));
    internal static readonly EventId ProgressNotStored = new(103, nameof(ProgressNotStored));
    internal static readonly EventId TriedAgain = new(104, nameof(TriedAgain));
    internal static readonly EventId NoRecurringJob = new(105, nameof(NoRecurringJob));
    internal static readonly EventId DiskFull = new(106, nameof(DiskFull));
    internal static readonly EventId InboxUnreadable = new(110, nameof(InboxUnreadable));
    internal static readonly EventId InboxNoFile = new(111, nameof(InboxNoFile));
    internal static readonly EventId InboxFileUnreadable = new(112, nameof(InboxFileUnreadable));
    internal static readonly EventId InboxFileFiled = new(113, nameof(InboxFileFiled));
    internal static readonly EventId InboxFileStuck = new(114, nameof(InboxFileStuck));
}
