using Hangfire;
using Hangfire.Common;
using Microsoft.Extensions.Logging;
using Twiplomacy.Storage.Jobs;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Jobs.Daily;

/// <summary>
/// Hangfire's recurring jobs as they should be: one for each daily work, one for each subscription that is active, in its
/// time zone, under a name that people can read in the dashboard.
/// </summary>
internal sealed class RecurringJobs(
    JobStorage storage, IJobFilterProvider filters, IEnumerable<DailyWork> daily, SubscriptionQueries subscriptions, ILogger<RecurringJobs> logger)
{
    private const string Reports = "report:";

    private readonly RecurringJobManager _manager = new(storage, filters);
    private readonly Dictionary<string, RecurringJob> _set = [];

    /// <summary>Sets each of them again at the next refresh, which changes nothing where it is as it should be.</summary>
    internal void Forget() => _set.Clear();

    /// <summary>Brings them up to date; answers whether a report's was new or changed.</summary>
    internal async Task<bool> RefreshAsync(CancellationToken cancellationToken)
    {
        var wanted = daily.Select(Of).Concat((await subscriptions.ListActiveAsync(cancellationToken)).SelectMany(KnownHere)).ToList();
        foreach (var id in Existing().Concat(_set.Keys).Except(wanted.Select(job => job.Id)).ToList())
        {
            _manager.RemoveIfExists(id);
            _set.Remove(id);
        }
        var changed = false;
        foreach (var job in wanted.Where(job => !_set.TryGetValue(job.Id, out var set) || set != job))
        {
            _manager.AddOrUpdate(job.Id, job.Call(), job.Cron, new RecurringJobOptions { TimeZone = job.Zone, MisfireHandling = MisfireHandlingMode.Relaxed });
            _set[job.Id] = job;
            changed |= job.Subscription is not null;
        }
        return changed;
    }

    // What an earlier program set, or this one with other settings; later the own list is enough.
    private List<string> Existing()
    {
        if (_set.Count > 0) return [];
        using var connection = storage.GetConnection();
        return [.. connection.GetAllItemsFromSet("recurring-jobs")];
    }

    private static RecurringJob Of(DailyWork work) => new(work.Kind, work.Cron, TimeZoneInfo.Utc, work.Kind, work.Title.ToString(), null);

    // A zone that this machine does not know stops no other subscription.
    private IEnumerable<RecurringJob> KnownHere(SubscriptionRow row)
    {
        try
        {
            return [.. Of(row)];
        }
        catch (TimeZoneNotFoundException unknown)
        {
            logger.LogWarning(JobEvents.NoRecurringJob, unknown, "The subscription {Subscription} has no recurring job here.", row.SubscriptionId);
            return [];
        }
    }

    // A day that some months lack needs a second line for February.
    private static IEnumerable<RecurringJob> Of(SubscriptionRow row) => row.Terms.Schedule.Cron.Select((cron, line) => new RecurringJob(
        $"{Reports}{row.SubscriptionId}{(line == 0 ? "" : ":february")}", cron, row.Terms.Schedule.Zone, "report", row.Terms.Name, row.SubscriptionId));

    private sealed record RecurringJob(string Id, string Cron, TimeZoneInfo Zone, string Kind, string Name, int? Subscription)
    {
        internal Job Call() => Subscription is { } id
            ? Job.FromExpression<ITimetable>(timetable => timetable.OpenReportAsync(id, Name, CancellationToken.None))
            : Job.FromExpression<ITimetable>(timetable => timetable.QueueDailyAsync(Kind, Name, CancellationToken.None));
    }
}
