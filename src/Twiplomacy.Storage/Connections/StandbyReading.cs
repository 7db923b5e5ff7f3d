using Npgsql;

namespace Twiplomacy.Storage.Connections;

/// <summary>
/// The reading of one request from one standby. All of it comes from there, so that what a version was read for is at least
/// as new as the version.
/// </summary>
public sealed class StandbyReading
{
    private static readonly AsyncLocal<StandbyReading?> Given = new();

    private volatile bool _isGivenUp;

    internal StandbyReading(NpgsqlDataSource source) => Source = source;

    internal NpgsqlDataSource Source { get; }

    /// <summary>The standby itself, to tell what was read there from what was read elsewhere; null if the primary is read.</summary>
    public static object? Place => Now?.Source;

    /// <summary>Lets what follows in this flow of work read from a standby; null: from the primary.</summary>
    public static void Give(StandbyReading? reading) => Given.Value = reading;

    internal static StandbyReading? Now => Given.Value is { _isGivenUp: false } given ? given : null;

    internal void GiveUp() => _isGivenUp = true;
}
