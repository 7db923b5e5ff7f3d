using System.Runtime.CompilerServices;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Embedded;

/// <summary>
/// Looks for a PostgreSQL to run: the one asked for, else one of the machine, which its system keeps up to date, else the
/// one that came with the program.
/// </summary>
internal static class PostgresSearch
{
    /// <summary>The first that fits the cluster: of its major version, or, for a new cluster, any that is new enough.</summary>
    public static async Task<PostgresPrograms> GetAsync(DatabaseOptions options, DataFolder folder, ServerUser user, CancellationToken cancellationToken)
    {
        var cluster = folder.FindClusterVersion();
        var others = new List<PostgresPrograms>();
        await foreach (var found in ListAsync(options, folder, user, cancellationToken))
        {
            if (cluster is null ? found.Major >= ServerConnection.OldestMajor : found.Major == cluster)
            {
                return found;
            }

            others.Add(found);
        }

        throw new DatabaseUnavailableException(Missing(options, folder, cluster, others));
    }

    private static async IAsyncEnumerable<PostgresPrograms> ListAsync(
        DatabaseOptions options, DataFolder folder, ServerUser user, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var folders = options.PostgresFolder is { } asked ? [asked, Path.Combine(asked, "bin")] : OnThisMachine();
        await foreach (var found in ListAsync(folders, user, cancellationToken)) yield return found;
        if (options.PostgresFolder is not null) yield break;
        // Only unpacked if nothing of the machine fits.
        await foreach (var found in ListAsync(await InstalledPackageAsync(folder, cancellationToken), user, cancellationToken)) yield return found;
    }

    private static async IAsyncEnumerable<PostgresPrograms> ListAsync(
        IEnumerable<string> folders, ServerUser user, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var candidate in folders)
            if (await PostgresPrograms.FindAsync(Path.GetFullPath(candidate), user, cancellationToken) is { } found) yield return found;
    }

    private static async Task<IEnumerable<string>> InstalledPackageAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        if (PostgresPackage.Find() is not { } package)
        {
            return [];
        }

        var own = DatabaseOptions.RunsAsRoot ? "/var/lib/twiplomacy" : Path.Combine(DatabaseOptions.UserDataFolder, "twiplomacy");
        try
        {
            return [await PostgresPackage.InstallAsync(package, [Path.Combine(own, "postgres"), Path.Combine(folder.FullPath, "postgres")], cancellationToken)];
        }
        catch (IOException failure)
        {
            throw FolderFailure.Of(Path.Combine(own, "postgres"), failure);
        }
    }

    /// <summary>The <c>bin</c> folders where PostgreSQL is usually installed, newest version first.</summary>
    private static IEnumerable<string> OnThisMachine()
    {
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return onPath.Concat(
        [
            .. Versions("/usr/lib/postgresql", "*"),
            .. Versions("/usr", "pgsql-*"),
            .. Versions("/usr/local", "pgsql*"),
            .. Versions("/opt/homebrew/opt", "postgresql@*"),
            .. Versions("/usr/local/opt", "postgresql@*"),
            .. Versions(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL"), "*"),
        ]);
    }

    private static IEnumerable<string> Versions(string parent, string pattern) => Directory.Exists(parent)
        ? Directory.EnumerateDirectories(parent, pattern)
            .OrderByDescending(folder => folder, StringComparer.Create(System.Globalization.CultureInfo.InvariantCulture, System.Globalization.CompareOptions.NumericOrdering))
            .Select(folder => Path.Combine(folder, "bin"))
        : [];

    private static string Missing(DatabaseOptions options, DataFolder folder, int? cluster, List<PostgresPrograms> others)
    {
        var found = others.Count == 0
            ? options.PostgresFolder is { } asked ? $"none found in {asked}" : "none found on this machine"
            : "found " + string.Join(", ", others.Select(other => $"{other.Version} in {other.Folder}"));
        return cluster is null
            ? $"Twiplomacy needs PostgreSQL {ServerConnection.OldestMajor} or later ({found}). Install it, set its folder in Database:PostgresFolder, or set a server in ConnectionStrings:Twiplomacy."
            : $"The database in {folder.Cluster} was created with PostgreSQL {cluster} and opens only with that version ({found}). Install it and set Database:PostgresFolder, or restore a backup into another folder (--data).";
    }
}
