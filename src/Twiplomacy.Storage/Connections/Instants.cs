namespace Twiplomacy.Storage.Connections;

/// <summary>Instants as the driver gives them; the infinities of PostgreSQL stand for the ends of time.</summary>
internal static class Instants
{
    public static DateTimeOffset FromDatabase(DateTime instant) =>
        instant == DateTime.MinValue ? DateTimeOffset.MinValue
        : instant == DateTime.MaxValue ? DateTimeOffset.MaxValue
        : new DateTimeOffset(DateTime.SpecifyKind(instant, DateTimeKind.Utc));
}
