using Npgsql;

namespace Twiplomacy.Storage.Connections;

/// <summary>Where a reader's connections come from: the primary, unless the work at hand was given a standby.</summary>
internal sealed class ReadingSource(NpgsqlDataSource primary)
{
    public static implicit operator ReadingSource(NpgsqlDataSource primary) => new(primary);

    /// <summary>A standby that is gone in the middle of a request is done without for the rest of it.</summary>
    public async ValueTask<NpgsqlConnection> OpenConnectionAsync(CancellationToken cancellationToken)
    {
        if (StandbyReading.Now is not { } standby) return await primary.OpenConnectionAsync(cancellationToken);
        try
        {
            return await standby.Source.OpenConnectionAsync(cancellationToken);
        }
        catch (NpgsqlException)
        {
            standby.GiveUp();
            return await primary.OpenConnectionAsync(cancellationToken);
        }
    }
}
