using Twiplomacy.Storage.Embedded;

namespace Twiplomacy.Server.Settings;

/// <summary>Where the database is: <c>ConnectionStrings:Twiplomacy</c>, else the embedded one in <c>Database:DataFolder</c>.</summary>
public static class DatabaseSettings
{
    private const string ReadFrom = "ReadFrom";

    /// <summary>How far behind a standby may be to be read, unless the settings say otherwise.</summary>
    public static readonly TimeSpan UsualMaxLag = TimeSpan.FromSeconds(5);

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
            MaxLag = ReadMaxLag(database, connectionStrings.Text("Twiplomacy")),
        };
        database.RefuseUnknown();
        connectionStrings.RefuseUnknown();
        return options;
    }

    // Without a standby among the hosts nothing could be read from one.
    private static TimeSpan? ReadMaxLag(SettingsSection database, string? connectionString)
    {
        var seconds = database.WholeNumber("MaxLagSeconds", 1, 3600);
        if (database.Choice(ReadFrom, "primary", "standby") != "standby") return null;
        if (!NamesSeveralHosts(connectionString))
            database.Fault(ReadFrom, "is “standby”, but ConnectionStrings:Twiplomacy does not name several hosts (Host=db1,db2)");
        return seconds is { } said ? TimeSpan.FromSeconds(said) : UsualMaxLag;
    }

    // A connection string that cannot be read is refused when it is used.
    private static bool NamesSeveralHosts(string? connectionString)
    {
        try
        {
            return connectionString is not null && DatabaseOptions.NamesSeveralHosts(connectionString);
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
