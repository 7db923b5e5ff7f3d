using Twiplomacy.Jobs.Recurring;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Jobs.Retention;

/// <summary>Drops the bytes of exports whose time of keeping is over, every day.</summary>
public sealed class RetentionJob(RawExportStore exports) : IJob
{
    public static string Kind => "retention";

    public static RecurringWork Work { get; } = RecurringWork.Daily(Kind, "Drop exports that are no longer kept", hour: 3);

    public Task RunAsync(JobContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        return exports.DropExpiredAsync(context.Now, cancellationToken);
    }
}
