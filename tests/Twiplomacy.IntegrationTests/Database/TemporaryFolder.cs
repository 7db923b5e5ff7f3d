namespace Twiplomacy.IntegrationTests.Database;

/// <summary>A folder for one test, removed with all that is in it. Every user may enter it, as the database's user must when the tests run as root.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public const string Prefix = "twiplomacy-tests-";

    public TemporaryFolder()
    {
        FullPath = Path.Combine(Path.GetTempPath(), Prefix + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(FullPath);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(
                FullPath,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        }
    }

    public string FullPath { get; }

    public string Combine(string name) => Path.Combine(FullPath, name);

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
