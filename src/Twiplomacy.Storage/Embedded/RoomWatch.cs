using Microsoft.Extensions.Logging;

namespace Twiplomacy.Storage.Embedded;

/// <summary>Warns when the disk of an embedded database has little room left: once each time that it falls so low.</summary>
internal sealed class RoomWatch(string folder, ILogger logger)
{
    private bool _isLow;

    public void Look()
    {
        var free = FolderFailure.FreeBytes(folder);
        var isLow = free < TwiplomacyDatabase.LeastFreeBytes;
        if (isLow && !_isLow)
            logger.LogWarning(StorageEvents.LittleRoom, "The disk of {Folder} has only {Megabytes} MB left. Free some space.", folder, free >> 20);
        _isLow = isLow;
    }
}
