using System.Globalization;
using Npgsql;
using Twiplomacy.Storage.Backups;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Embedded;
using Twiplomacy.Storage.Schema;

namespace Twiplomacy.Storage;

/// <summary>The checks behind <c>doctor</c>. A check that fails is an answer, not an error; those that build on it are left out.</summary>
internal sealed class DatabaseDiagnosis
{
    private const string FindBeginning = "select min(applied_at) from public.schema_migration";

    private readonly List<DatabaseCheck> _checks = [];
    private readonly DateTimeOffset? _oldestBackup;

    private DatabaseDiagnosis(DateTimeOffset? oldestBackup) => _oldestBackup = oldestBackup;

    public static async Task<IReadOnlyList<DatabaseCheck>> RunAsync(DatabaseOptions options, DateTimeOffset? oldestBackup, CancellationToken cancellationToken)
    {
        var diagnosis = new DatabaseDiagnosis(oldestBackup);
        if (options.ConnectionString is { } connectionString)
        {
            await diagnosis.CheckHostsAsync(connectionString, options.MaxLag, cancellationToken);
            await diagnosis.CheckServerAsync(connectionString, options.JobsAtOnce, cancellationToken);
        }
        else
        {
            await diagnosis.CheckAsync("data folder", () => diagnosis.CheckFolderAsync(options, cancellationToken));
        }

        return diagnosis._checks;
    }

    private async Task CheckFolderAsync(DatabaseOptions options, CancellationToken cancellationToken)
    {
        var folder = DataFolder.At(options.DataFolder);
        Good("data folder", Directory.Exists(folder.FullPath) ? folder.FullPath : $"{folder.FullPath} will be created at the first start");
        CheckRoom(folder);
        await CheckAsync("server user", async () =>
        {
            var user = await ServerUser.ChooseAsync(options.RunAs, folder.FindUser(), cancellationToken);
            await user.RequireEntryAsync(folder.NearestExisting, cancellationToken);
            Good("server user", $"PostgreSQL runs as {user.Name}");
            await CheckAsync("PostgreSQL", () => CheckProgramsAsync(options, folder, user, cancellationToken));
        });
        await CheckAsync("server", () => CheckEmbeddedServerAsync(folder, options.JobsAtOnce, cancellationToken));
    }

    private void CheckRoom(DataFolder folder)
    {
        var isRoom = FolderFailure.FreeBytes(folder.FullPath) >= TwiplomacyDatabase.LeastFreeBytes;
        var remedy = isRoom ? "" : $", less than {TwiplomacyDatabase.LeastFreeBytes >> 20} MB. Free some space; uploads wait when the disk is full";
        _checks.Add(new DatabaseCheck("free space", isRoom, FormattableString.Invariant($"{FolderFailure.FreeMegabytes(folder.FullPath)} MB{remedy}")));
    }

    private async Task CheckProgramsAsync(DatabaseOptions options, DataFolder folder, ServerUser user, CancellationToken cancellationToken)
    {
        var programs = await PostgresSearch.GetAsync(options, folder, user, cancellationToken);
        Good("PostgreSQL", $"{programs.Version} in {programs.Folder}");
        Good("cluster", folder.FindClusterVersion() is { } major
            ? $"created with PostgreSQL {major} for the user {folder.FindUser()}"
            : "will be created at the first start");
    }

    private async Task CheckEmbeddedServerAsync(DataFolder folder, int jobsAtOnce, CancellationToken cancellationToken)
    {
        if (folder.FindSecret() is not { } secret || Postmaster.Find(folder) is not { Port: { } port } postmaster)
        {
            Good("server", "not running; whoever opens the database starts it");
            return;
        }

        Good("server", $"process {postmaster.ProcessId} on 127.0.0.1:{port}");
        await CheckServerAsync(EmbeddedRoles.ConnectionString(port, secret, EmbeddedRoles.Program, EmbeddedRoles.Database), jobsAtOnce, cancellationToken);
    }

    private Task CheckHostsAsync(string connectionString, TimeSpan? maxLag, CancellationToken cancellationToken) => CheckAsync("hosts", async () =>
    {
        var builder = ServerConnection.Complete(connectionString);
        if (ServerPool.IsSeveral(builder))
            _checks.AddRange(HostDiagnosis.Of(await HostQueries.LookAsync(builder, cancellationToken), maxLag, TimeProvider.System.GetUtcNow()));
    });

    private Task CheckServerAsync(string connectionString, int jobsAtOnce, CancellationToken cancellationToken) => CheckAsync("connection", async () =>
    {
        await using var source = await ServerConnection.OpenAsync(connectionString, cancellationToken);
        await using (var connection = await source.OpenConnectionAsync(cancellationToken))
        {
            Good("connection", $"PostgreSQL {connection.PostgreSqlVersion} at {connection.Host}:{connection.Port}, database {connection.Database}");
        }

        await CheckPoolsAsync(source, ServerConnection.SaidPoolSize(connectionString), jobsAtOnce, cancellationToken);
        await CheckAsync("schema", () => CheckSchemaAsync(source, cancellationToken));
    });

    private async Task CheckPoolsAsync(NpgsqlDataSource source, int? said, int jobsAtOnce, CancellationToken cancellationToken)
    {
        var slots = await PoolSizes.CountSlotsAsync(source, cancellationToken);
        var sizes = said is { } most ? PoolSizes.Split(most, jobsAtOnce) : PoolSizes.Of(slots, jobsAtOnce);
        var isRoom = sizes.Total <= slots;
        var found = FormattableString.Invariant($"each process takes up to {sizes.Total} of the {slots} that the server has: {sizes.Told}");
        var remedy = isRoom ? "" : ". Raise max_connections, or lower Maximum Pool Size in the connection string";
        _checks.Add(new DatabaseCheck("connections", isRoom, found + remedy));
    }

    private async Task CheckSchemaAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var pending = await Migrations.FindPendingAsync(source, Migrations.Embedded, cancellationToken);
        Good("schema", pending.Count == 0
            ? $"up to date ({Migrations.Embedded.Count} migrations)"
            : $"{pending.Count} of {Migrations.Embedded.Count} migrations will be applied at the next start");
        if (pending.Count == 0) await CheckBackupAsync(source, cancellationToken);
    }

    private async Task CheckBackupAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        var last = await BackupLog.FindNewestAsync(connection, cancellationToken);
        var since = last?.MadeAt ?? await connection.ExecuteScalarAsync<DateTimeOffset>(FindBeginning, cancellationToken);
        var isOverdue = since < _oldestBackup;
        _checks.Add(new DatabaseCheck("backup", !isOverdue, last is null
            ? "none was made yet: twiplomacy backup FILE, or the setting Backups:Folder"
            : string.Create(CultureInfo.InvariantCulture, $"last made {last.MadeAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC: {last.Path}")));
    }

    private void Good(string check, string message) => _checks.Add(new DatabaseCheck(check, Ok: true, message));

    private async Task CheckAsync(string check, Func<Task> look)
    {
        try
        {
            await look();
        }
        catch (DatabaseUnavailableException failure)
        {
            _checks.Add(new DatabaseCheck(check, Ok: false, failure.Message));
        }
    }
}
