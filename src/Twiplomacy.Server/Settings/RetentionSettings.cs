using Twiplomacy.Jobs.Backups;
using Twiplomacy.Storage.PersonalData;

namespace Twiplomacy.Server.Settings;

/// <summary>How long data about persons is kept; -1 is without an end.</summary>
public static class RetentionSettings
{
    private const int Longest = 36_500;

    public static RetentionTimes Read(SettingsSection section, ImportSettings imports, BackupOptions? backups)
    {
        var usual = new RetentionTimes();
        var times = usual with
        {
            SourceFiles = imports.KeepExportsFor,
            RejectedRows = Time(section, "RejectedRowsForDays", usual.RejectedRows),
            Jobs = Time(section, "JobsForDays", usual.Jobs),
            Emails = Time(section, "EmailsForDays", usual.Emails),
            Backups = backups?.Keep,
        };
        section.RefuseUnknown();
        return times;
    }

    private static TimeSpan? Time(SettingsSection section, string name, TimeSpan? usual) => section.WholeNumber(name, -1, Longest) switch
    {
        null => usual,
        < 0 => null,
        { } days => TimeSpan.FromDays(days),
    };
}
