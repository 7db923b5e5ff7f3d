using System.Globalization;
using System.Security.Cryptography;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Embedded;

/// <summary>
/// The folder of an embedded database: the cluster, the port it listens on, the secret that opens it, and the two locks
/// by which processes agree on who starts and stops it.
/// </summary>
internal sealed class DataFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Readable = OwnerOnly | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Enterable = OwnerOnly | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private const UnixFileMode Private = OwnerOnly | UnixFileMode.UserExecute;

    private const string UnfinishedPrefix = "cluster.new-";

    // They would be read by the shell through which pg_ctl starts the server.
    private static readonly char[] RefusedCharacters = OperatingSystem.IsWindows() ? ['"', '%'] : ['"', '$', '`', '\\', '\n'];

    private DataFolder(string path) => FullPath = path;

    /// <summary>Absolute and without links, so that the same folder has one name for every process.</summary>
    public string FullPath { get; }

    public string Cluster => Path.Combine(FullPath, "cluster");

    /// <summary>Holds the secret while initdb reads it; never longer.</summary>
    public string SecretForInitialization => Path.Combine(FullPath, "secret.initdb");

    public string Log => Path.Combine(Cluster, "server.log");

    public string UsersLock => Path.Combine(FullPath, "users.lock");

    public string StartLock => Path.Combine(FullPath, "start.lock");

    public bool HasCluster => File.Exists(Path.Combine(Cluster, "PG_VERSION"));

    /// <summary>The folder itself, or the innermost of its parents that is there.</summary>
    public string NearestExisting
    {
        get
        {
            var folder = FullPath;
            while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } parent)
            {
                folder = parent;
            }

            return folder;
        }
    }

    private string SecretFile => Path.Combine(FullPath, "secret");

    private string PortFile => Path.Combine(FullPath, "port");

    private string UserFile => Path.Combine(FullPath, "user");

    /// <summary>Names a folder without touching it.</summary>
    public static DataFolder At(string path)
    {
        var full = WithoutLinks(Path.GetFullPath(path));
        return full.IndexOfAny(RefusedCharacters) < 0
            ? new DataFolder(Path.TrimEndingDirectorySeparator(full))
            : throw new DatabaseUnavailableException(
                $"The path of the data folder {full} contains one of the characters {string.Join(' ', RefusedCharacters.Where(c => !char.IsControl(c)))}, which PostgreSQL cannot handle. Choose another folder with --data.");
    }

    public void Create()
    {
        try
        {
            if (!Directory.Exists(FullPath))
            {
                Directory.CreateDirectory(FullPath);
                // The user that PostgreSQL runs as passes through, and can list nothing.
                SetMode(FullPath, DatabaseOptions.RunsAsRoot ? Enterable : Private);
            }
        }
        catch (UnauthorizedAccessException failure)
        {
            throw FolderFailure.Refused(FullPath, failure);
        }
        catch (IOException failure)
        {
            throw FolderFailure.Of(FullPath, failure);
        }
    }

    /// <summary>
    /// A place to make a cluster in, which gets its name when it is whole. It is another each time: an initdb that outlived a
    /// killed program clears its own place when it fails, and must not clear this one.
    /// </summary>
    public string NewUnfinishedCluster() => Path.Combine(FullPath, UnfinishedPrefix + Path.GetRandomFileName());

    /// <summary>Removes what killed predecessors left of clusters, as far as nothing still writes there.</summary>
    public void RemoveUnfinishedClusters()
    {
        foreach (var unfinished in Directory.EnumerateDirectories(FullPath, UnfinishedPrefix + "*"))
        {
            try
            {
                Directory.Delete(unfinished, recursive: true);
            }
            catch (IOException)
            {
                // Something still writes there; the next start finds it idle.
            }
        }
    }

    /// <summary>The major version of the cluster; null if there is none yet.</summary>
    public int? FindClusterVersion()
    {
        var file = Path.Combine(Cluster, "PG_VERSION");
        return int.TryParse(FindText(file), NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : null;
    }

    /// <summary>The secret that opens the cluster; made on the first call, readable by the program's user only.</summary>
    public string GetOrMakeSecret()
    {
        if (FindSecret() is { } known)
        {
            return known;
        }

        if (HasCluster)
        {
            throw new DatabaseUnavailableException(
                $"{SecretFile} is missing or empty. The database in {Cluster} cannot open without it. Restore the file from a backup, or choose another folder with --data.");
        }

        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        Write(SecretFile, secret, OwnerOnly);
        return secret;
    }

    public string? FindSecret() => FindText(SecretFile) is { Length: > 0 } secret ? secret : null;

    public int? FindPort() =>
        int.TryParse(FindText(PortFile), NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : null;

    public void WritePort(int port) => Write(PortFile, port.ToString(CultureInfo.InvariantCulture), Readable);

    /// <summary>The user that the cluster belongs to; null if there is none yet.</summary>
    public string? FindUser() => FindText(UserFile) is { Length: > 0 } user ? user : null;

    public void WriteUser(string user) => Write(UserFile, user, Readable);

    /// <summary>Puts the secret where initdb can read it; the caller removes it.</summary>
    public void WriteSecretForInitialization(string secret) => Write(SecretForInitialization, secret, OwnerOnly);

    /// <summary>
    /// Writes a file whole or not at all. What is no secret stays readable, so that the folder's owner can go on with it
    /// after root has used the folder.
    /// </summary>
    private static void Write(string path, string text, UnixFileMode mode)
    {
        var unfinished = path + ".new";
        try
        {
            File.Delete(unfinished);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = mode;
            }

            using (var writer = new StreamWriter(unfinished, options))
            {
                writer.WriteLine(text);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw FolderFailure.Refused(path, failure);
        }
        catch (IOException failure)
        {
            throw FolderFailure.Of(path, failure);
        }
    }

    private static string? FindText(string path)
    {
        try
        {
            return File.ReadAllText(path).Trim();
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (UnauthorizedAccessException failure)
        {
            throw FolderFailure.Refused(path, failure);
        }
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }

    private static string WithoutLinks(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        var here = Path.Combine(WithoutLinks(parent), Path.GetFileName(path));
        return Directory.Exists(here) && Directory.ResolveLinkTarget(here, returnFinalTarget: true) is { } target
            ? WithoutLinks(target.FullName)
            : here;
    }
}
