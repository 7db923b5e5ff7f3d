using Twiplomacy.Application.Keys;
using Twiplomacy.Application.People;
using Twiplomacy.Storage.Backups;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Settings;

/// <summary>What the page of settings shows.</summary>
/// <param name="Issued">A key that was just made: shown this once.</param>
public sealed record SettingsView(
    IReadOnlyList<PersonRow> People, IReadOnlyList<KeyRow> Keys, IReadOnlyList<PanelSummary> Panels, IReadOnlyList<EditionRevisionRow> Editions,
    BackupMade? LastBackup, DateTimeOffset Now, IssuedKey? Issued = null, string? Fault = null, string? Done = null);
