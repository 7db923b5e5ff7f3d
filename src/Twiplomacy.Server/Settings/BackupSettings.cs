using Twiplomacy.Jobs.Backups;

namespace Twiplomacy.Server.Settings;

/// <summary>Backups that are made every day; without <c>Backups:Folder</c> there are none.</summary>
public static class BackupSettings
{
    public static BackupOptions? Read(SettingsSection section)
    {
        var folder = section.Text("Folder");
        var keep = section.WholeNumber("Keep", 1, 10_000);
        var hour = section.WholeNumber("Hour", 0, 23);
        section.RefuseUnknown();
        if (folder is null) return null;
        var options = new BackupOptions { Folder = Path.GetFullPath(folder) };
        return options with { Keep = keep ?? options.Keep, Hour = hour ?? options.Hour };
    }
}
