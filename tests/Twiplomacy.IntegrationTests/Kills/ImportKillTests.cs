using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server.Cli;
using Twiplomacy.IntegrationTests.Ties;
using Twiplomacy.Storage;
using Twiplomacy.Storage.Embedded;
using Twiplomacy.Storage.Imports;
using Xunit;
using Xunit.Abstractions;

namespace Twiplomacy.IntegrationTests.Kills;

/// <summary>Kills the program or its database (kill -9), in turns, at random moments of an import; TWIPLOMACY_KILLS sets how often.</summary>
public sealed class ImportKillTests(ITestOutputHelper output) : IDisposable
{
    private const int Owners = 200;
    private const int MembersOfEach = 300;

    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("TWIPLOMACY_KILLS") ?? "3", CultureInfo.InvariantCulture);

    private readonly TemporaryFolder _folder = new();
    private readonly Random _random = new(20140625);

    [Fact]
    public async Task An_import_that_was_killed_is_finished_by_the_next_run()
    {
        await File.WriteAllLinesAsync(Export, Rows().Prepend("source,target"));
        await ImportAsync();
        await TakeStateAndUndoAsync();
        var watch = Stopwatch.StartNew();
        await ImportAsync();
        var undisturbed = (Took: watch.Elapsed, State: await TakeStateAndUndoAsync());

        for (var kill = 0; kill < Kills; kill++)
        {
            var moment = undisturbed.Took * (0.3 + 0.7 * _random.NextDouble());
            var killed = kill % 2 == 0 ? "the program" : "the database";
            using (var run = Start())
            {
                await Task.Delay(moment);
                if (kill % 2 == 1) await EndWithoutDatabaseAsync(run);
            }
            await ImportAsync();
            Assert.True(undisturbed.State == await TakeStateAndUndoAsync(), $"The state differs after kill {kill + 1}, of {killed} at {moment}.");
        }
    }

    /// <summary>The program may have ended before, or not yet have a database; without one it ends by itself, saying why.</summary>
    private async Task EndWithoutDatabaseAsync(ProgramRun run)
    {
        var pidFile = Path.Combine(Data, "cluster", "postmaster.pid");
        if (File.Exists(pidFile) && File.ReadLines(pidFile).FirstOrDefault() is { Length: > 0 } pid)
        {
            using var signal = Process.Start("kill", ["-9", pid]);
            await signal.WaitForExitAsync();
        }
        var (exitCode, _, errors) = await run.EndAsync();
        output.WriteLine($"{exitCode}: {errors}");
        Assert.True(exitCode == 0 || errors.Length > 0, "The program ended without a word.");
        Assert.DoesNotContain("Unhandled exception", errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Export => _folder.Combine("follows.csv");

    private string Data => _folder.Combine("data");

    // Disposing of a run kills it.
    private ProgramRun Start() => ProgramRun.Start("", "import", Export, "--platform", "x", "--captured", "2014-06-25", "--complete", "--data", Data);

    private async Task ImportAsync()
    {
        using var run = Start();
        var (exitCode, _, errors) = await run.EndAsync();
        Assert.True(exitCode == 0, errors);
    }

    /// <summary>Counts and hashes of all rows about ties and of what the import says of itself.</summary>
    private async Task<string> TakeStateAndUndoAsync()
    {
        await using var database = await TwiplomacyDatabase.OpenAsync(new DatabaseOptions { DataFolder = Data }, NullLogger.Instance, CancellationToken.None);
        await using var services = new ServiceCollection().AddTwiplomacyStorage(database).BuildServiceProvider();
        var lines = new List<string>();
        foreach (var rows in (string[])[TieRows.Observations, TieRows.Runs, TieRows.Sightings, TieRows.Tenures, Leftovers])
            lines.Add(await AskAsync<string>(database, $"""select concat(count(*), ' ', md5(string_agg(line, ',' order by line collate "C"))) from ({rows}) as rows (line)"""));
        var import = await AskAsync<int>(database, "select import_id from import where status = 'published'");
        Assert.True(await services.GetRequiredService<ImportWriter>().UndoAsync(import, new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), CancellationToken.None));
        return string.Join('\n', lines);
    }

    private const string Leftovers = """
        select concat_ws(' ', name, status, effect ->> 'members', effect ->> 'lists', (select count(*) from profile))
        from import where status <> 'undone'
        """;

    private static async Task<T> AskAsync<T>(TwiplomacyDatabase database, string sql)
    {
        await using var command = database.DataSource.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    private IEnumerable<string> Rows()
    {
        for (var owner = 0; owner < Owners; owner++)
        for (var member = 0; member < MembersOfEach; member++)
            yield return string.Create(CultureInfo.InvariantCulture, $"{1_000_000 + owner},{1_000_000 + (owner + 1 + _random.Next(20_000)) }");
    }
}
