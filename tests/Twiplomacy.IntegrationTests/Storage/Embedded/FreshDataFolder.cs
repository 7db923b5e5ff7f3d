using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Storage.Embedded;

namespace Twiplomacy.IntegrationTests.Storage.Embedded;

/// <summary>A data folder that no program has used yet.</summary>
internal sealed class FreshDataFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string FullPath => _folder.Combine("data");

    public string Cluster => Combine("cluster");

    public int Port => int.Parse(File.ReadAllText(Combine("port")), CultureInfo.InvariantCulture);

    /// <summary>Commits are written at once, since servers are killed here; only a power cut could lose them.</summary>
    public DatabaseOptions Options => new() { DataFolder = FullPath, ServerSettings = new Dictionary<string, string> { ["fsync"] = "off" } };

    /// <summary>The process of the running server; null if none runs.</summary>
    public int? ServerProcess => Postmaster.Find(DataFolder.At(FullPath))?.ProcessId;

    public string Combine(string name) => Path.Combine(FullPath, name);

    public string Beside(string name) => _folder.Combine(name);

    public Task<TwiplomacyDatabase> OpenAsync() => OpenAsync(Options);

    public static Task<TwiplomacyDatabase> OpenAsync(DatabaseOptions options) =>
        TwiplomacyDatabase.OpenAsync(options, NullLogger.Instance, CancellationToken.None);

    public void KillServer()
    {
        using var server = Process.GetProcessById(ServerProcess!.Value);
        server.Kill();
    }

    public static async Task<T> AskAsync<T>(TwiplomacyDatabase database, string sql)
    {
        await using var command = database.DataSource.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Whether a connection can be had.</summary>
    public static async Task<bool> AnswersAsync(TwiplomacyDatabase database)
    {
        try
        {
            return await AskAsync<int>(database, "select 1") == 1;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    public void Dispose() => _folder.Dispose();
}
