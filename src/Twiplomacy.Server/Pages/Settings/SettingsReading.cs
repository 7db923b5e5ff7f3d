using Twiplomacy.Storage.Backups;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Keys;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Users;

namespace Twiplomacy.Server.Pages.Settings;

/// <summary>Reads what the page of settings shows.</summary>
public sealed class SettingsReading(
    PersonQueries people, ApiKeyQueries keys, PanelQueries panels, EditionQueries editions, BackupLog backups, TimeProvider time)
{
    private const int KeysShown = 500;

    public async Task<SettingsView> ReadAsync(CancellationToken ct) => new(
        await people.ListAsync(ct), await keys.ListAsync(0, KeysShown, ct), await panels.ListAsync(ct), await editions.ListAsync(null, ct),
        await backups.FindNewestAsync(ct), time.GetUtcNow());
}
