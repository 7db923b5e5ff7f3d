using Microsoft.Extensions.Logging;

namespace Twiplomacy.Storage;

/// <summary>The numbers of what is logged of the database, by which logs are searched. A number keeps its meaning.</summary>
internal static class StorageEvents
{
    internal static readonly EventId ClusterCreated = new(200, nameof(ClusterCreated));
    internal static readonly EventId ServerStarted = new(201, nameof(ServerStarted));
    internal static readonly EventId ServerStopped = new(202, nameof(ServerStopped));
    internal static readonly EventId ServerStuck = new(203, nameof(ServerStuck));
    internal static readonly EventId ServerGone = new(204, nameof(ServerGone));
    internal static readonly EventId ServerNotStarted = new(205, nameof(ServerNotStarted));
    internal static readonly EventId LittleRoom = new(206, nameof(LittleRoom));
    internal static readonly EventId StandbyOpen = new(207, nameof(StandbyOpen));
    internal static readonly EventId StandbyClosed = new(208, nameof(StandbyClosed));
    internal static readonly EventId MigrationApplied = new(210, nameof(MigrationApplied));
    internal static readonly EventId ForeignTableLeftOut = new(220, nameof(ForeignTableLeftOut));
    internal static readonly EventId NotAnalysed = new(221, nameof(NotAnalysed));
    internal static readonly EventId NotVacuumed = new(222, nameof(NotVacuumed));
}
