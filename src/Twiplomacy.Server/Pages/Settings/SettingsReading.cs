using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Keys;
using Twiplomacy.Application.People;
using Twiplomacy.Storage.Backups;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Settings;

/// <summary>Reads what the page of settings shows.</summary>
public sealed class SettingsReading(
    PersonQuestions people, KeyQuestions keys, PanelQueries panels, EditionQueries editions, BackupLog backups, TimeProvider time)
{
    private const int KeysShown = 500;

    public async Task<SettingsView> ReadAsync(Caller caller, CancellationToken ct) => new(
        await people.ListAsync(caller, ct), (await keys.AskAsync(new KeyListQuery(new PageRequest(KeysShown)), caller, ct)).Rows,
        await panels.ListAsync(ct), await editions.ListAsync(null, ct),
        await backups.FindNewestAsync(ct), time.GetUtcNow());
}
