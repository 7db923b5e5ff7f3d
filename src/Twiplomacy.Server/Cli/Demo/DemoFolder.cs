namespace Twiplomacy.Server.Cli.Demo;

/// <summary>The data folder of a demo: the one given, or a throw-away one that is removed at the end.</summary>
public sealed class DemoFolder : IDisposable
{
    private readonly string? _throwAway;

    private DemoFolder(string? throwAway) => _throwAway = throwAway;

    /// <summary>The settings by which the throw-away folder is used.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Overrides => _throwAway is null ? [] :
        [new("Database:DataFolder", _throwAway), new("ConnectionStrings:Twiplomacy", null), new("Mail:Outbox", Outbox)];

    // Beside the folder, not in it: the mail is still there to be read when the demo has ended.
    private static string Outbox => Directory.CreateTempSubdirectory("twiplomacy-outbox-").FullName;

    public static DemoFolder For(string? given)
    {
        if (given is not null) return new DemoFolder(null);
        var folder = Directory.CreateTempSubdirectory("twiplomacy-demo-");
        // The server's own user must be able to enter; what is inside is protected by itself.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder.FullName, folder.UnixFileMode | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        return new DemoFolder(folder.FullName);
    }

    public void Dispose()
    {
        if (_throwAway is not null && Directory.Exists(_throwAway)) Directory.Delete(_throwAway, recursive: true);
    }
}
