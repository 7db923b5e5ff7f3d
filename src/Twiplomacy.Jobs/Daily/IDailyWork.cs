namespace Twiplomacy.Jobs.Daily;

/// <summary>Does a <see cref="DailyWork"/>.</summary>
public interface IDailyWork
{
    Task RunAsync(JobContext context, CancellationToken cancellationToken);
}
