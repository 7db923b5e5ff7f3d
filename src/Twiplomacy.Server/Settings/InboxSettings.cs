using Twiplomacy.Jobs.Inbox;

namespace Twiplomacy.Server.Settings;

/// <summary>The folder whose files are imported by themselves; without <c>Inbox:Folder</c> there is none.</summary>
public static class InboxSettings
{
    public static InboxOptions? Read(SettingsSection section, ImportSettings imports)
    {
        var folder = section.Text("Folder");
        var seconds = section.WholeNumber("SettledSeconds", 1, 3600);
        section.RefuseUnknown();
        if (folder is null) return null;
        var options = new InboxOptions { Folder = Path.GetFullPath(folder), KeepExportsFor = imports.KeepExportsFor };
        return seconds is { } settled ? options with { Settled = TimeSpan.FromSeconds(settled) } : options;
    }
}
