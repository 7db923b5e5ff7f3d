using Twiplomacy.Storage.Embedded;

namespace Twiplomacy.Server.Settings;

/// <summary>Where the database is: <c>ConnectionStrings:Twiplomacy</c>, else the embedded one in <c>Database:DataFolder</c>.</summary>
public static class DatabaseSettings
{
    public static DatabaseOptions Read(SettingsSection database, SettingsSection connectionStrings)
    {
        var defaults = new DatabaseOptions();
        var options = defaults with
        {
            ConnectionString = connectionStrings.Text("Twiplomacy"),
            DataFolder = Path.GetFullPath(database.Text("DataFolder") ?? defaults.DataFolder),
            RunAs = database.Text("RunAs"),
            Port = database.WholeNumber("Port", 1, 65535),
            PostgresFolder = database.Text("PostgresFolder"),
            ServerSettings = database.Words("ServerSettings"),
        };
        database.RefuseUnknown();
        connectionStrings.RefuseUnknown();
        return options;
    }
}
