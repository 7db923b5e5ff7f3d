using System.Diagnostics;
using System.Diagnostics.Metrics;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Runs;

/// <summary>What runs of jobs tell whoever measures the program: meter and traces <c>Twiplomacy.Jobs</c>.</summary>
internal static class RunTelemetry
{
    private const string Name = "Twiplomacy.Jobs";

    private static readonly Meter Meter = new(Name);
    private static readonly ActivitySource Source = new(Name);

    private static readonly Histogram<double> Durations = Meter.CreateHistogram(
        "twiplomacy.job.duration", "s", "How long runs of jobs took, by kind and outcome.", tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.1, 0.5, 1, 5, 10, 30, 60, 300, 1800] });

    /// <summary>Null where nobody listens.</summary>
    internal static Activity? Begin(ClaimedJob job) => Source.StartActivity(
        ActivityKind.Consumer, tags: [new("job.id", job.JobId), new("job.kind", job.Kind), new("job.attempt", job.Attempts)], name: $"job {job.Kind}");

    internal static void End(Activity? run, ClaimedJob job, string outcome, TimeSpan took)
    {
        Durations.Record(took.TotalSeconds, new("kind", job.Kind), new("outcome", outcome));
        run?.SetTag("job.outcome", outcome);
        if (outcome is "failed" or "error") run?.SetStatus(ActivityStatusCode.Error);
    }
}
