using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Web.Caching;

/// <summary>
/// The version of all editions where a request reads: the primary's and the standby's are kept apart, since a standby may
/// not have yet what the primary's version tells of.
/// </summary>
public sealed class EditionVersions(EditionVersionQueries versions, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly EditionVersion _primary = new(versions, time);
    private (object Place, EditionVersion Version)? _standby;

    /// <summary>See <see cref="EditionVersion.Forget"/>.</summary>
    public void Forget()
    {
        _primary.Forget();
        lock (_lock) _standby?.Version.Forget();
    }

    public ValueTask<string> ReadAsync(CancellationToken ct) => Here().ReadAsync(ct);

    private EditionVersion Here()
    {
        if (StandbyReading.Place is not { } place) return _primary;
        lock (_lock)
        {
            if (_standby?.Place != place) _standby = (place, new EditionVersion(versions, time));
            return _standby.Value.Version;
        }
    }
}
