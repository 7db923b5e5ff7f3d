using Twiplomacy.Jobs.Daily;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Jobs.Retention;

/// <summary>Drops the bytes of exports whose time of keeping is over, every day.</summary>
public sealed class RetentionJob(RawExportStore exports) : IDailyWork
{
    public static DailyWork Work { get; } = new("retention", DailyMessages.Retention(), Hour: 3);

    public Task RunAsync(JobContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        return exports.DropExpiredAsync(context.Now, cancellationToken);
    }
}
