using Twiplomacy.Jobs.Daily;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.PersonalData;

namespace Twiplomacy.Jobs.Retention;

/// <summary>The one sweep of every home of personal data in the database, every day: what is kept no longer goes.</summary>
public sealed class RetentionJob(RawExportStore exports, RetentionSweep sweep, RetentionTimes retention) : IDailyWork
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    public static DailyWork Work { get; } = new("retention", DailyMessages.Retention(), Hour: 3);

    public async Task RunAsync(JobContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        await exports.DropExpiredAsync(context.Now, cancellationToken);
        if (!await sweep.RunAsync(retention, context.Now, cancellationToken))
            throw new JobPostponedException(DailyMessages.RetentionWaits(), context.Now + Pause);
    }
}
