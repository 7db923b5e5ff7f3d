using Twiplomacy.Core.Messages;

namespace Twiplomacy.Jobs.Daily;

/// <summary>Work that comes back every day at a full hour, UTC.</summary>
/// <param name="Kind">Names it in the database.</param>
/// <param name="Title">Names it to people.</param>
/// <param name="Hour">0 to 23.</param>
public sealed record DailyWork(string Kind, Message Title, int Hour)
{
    internal string Cron => $"0 {Hour} * * *";
}
