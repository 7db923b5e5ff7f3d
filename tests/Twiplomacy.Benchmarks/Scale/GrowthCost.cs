using System.Diagnostics;
using System.Globalization;
using System.Text;
using Npgsql;
using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Application.Imports;
using Twiplomacy.Benchmarks.EndToEnd;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Time;
using Twiplomacy.Server.Cli;
using Twiplomacy.Server.Cli.Editions;
using Twiplomacy.Server.Cli.Imports;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Benchmarks.Scale;

/// <summary>What import, edition and ranking cost, and what they store, as accounts and arcs grow. Each turn has a cluster of its own.</summary>
public static class GrowthCost
{
    /// <summary>One size: so many accounts with so many arcs, of which the first are the panel and give their whole lists.</summary>
    private sealed record Size(string Name, int Accounts, int Arcs, int Panel);

    private static readonly Size[] Sizes =
    [
        new("1", 1_000, 60_000, 1_000), new("4", 2_000, 240_000, 2_000), new("33", 10_000, 2_000_000, 10_000), new("33, small panel", 200_000, 2_000_000, 1_000),
        new("333, small panel", 1_000_000, 20_000_000, 1_000),
    ];

    /// <param name="most">The largest number of arcs that is measured.</param>
    public static async Task RunAsync(int most, int turns, string folder, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        Console.WriteLine("| of the sample | accounts | arcs | panel | import, s | arcs a second | edition, s | seal, s | ranking first, ms | again, ms | bytes an arc | edition, MB |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var size in Sizes.Where(size => size.Arcs <= most))
        {
            var (arcs, panel) = await PrepareAsync(size, folder, cancellation);
            var results = new List<double[]>();
            for (var turn = 0; turn < turns; turn++) results.Add(await RunTurnAsync(size, arcs, panel, Path.Combine(folder, $"growth-{size.Arcs}-{size.Panel}-{turn}"), cancellation));
            string Of(int column, string format)
            {
                var values = results.Select(result => result[column]).Order().ToList();
                string Said(double value) => value.ToString(format, CultureInfo.InvariantCulture);
                return turns == 1 ? Said(values[0]) : $"{Said(values[values.Count / 2])} ({Said(values[0])} to {Said(values[^1])})";
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {size.Name} | {size.Accounts:N0} | {size.Arcs:N0} | {size.Panel:N0} | {Of(0, "0.0")} | {size.Arcs / results.Select(r => r[0]).Order().ElementAt(turns / 2):N0} | {Of(1, "0.0")} | {Of(2, "0.0")} | {Of(3, "0")} | {Of(4, "0.0")} | {Of(5, "0.0")} | {Of(6, "0.0")} |"));
        }
    }

    private static async Task<double[]> RunTurnAsync(Size size, string arcs, string panel, string data, CancellationToken cancellation)
    {
        var settings = TwiplomacySettings.Read(SettingsSources.Load(null, new Dictionary<string, string?> { ["Database:DataFolder"] = data, ["Imports:KeepExportsForDays"] = "0" }));
        double import, edition, seal, first, again, arcBytes, editionBytes;
        await using (var program = await OpenProgram.OpenAsync(settings, cancellation))
        {
            await TakeAsync(program, panel, PanelFile.Declaration("x"), new PanelTarget("all", "All", "x", null, null), cancellation);
            var empty = await SizeAsync(program, cancellation);
            import = await TimeAsync(() => TakeAsync(program, arcs, Declared, null, cancellation));
            arcBytes = (await SizeAsync(program, cancellation) - empty) / size.Arcs;
            empty = await SizeAsync(program, cancellation);
            edition = await TimeAsync(async () =>
            {
                var error = await EditionSteps.BuildAsync(program, "all-2025", "all", Capture.Parse("2025-12-31"), new EditionSettings(), null, cancellation);
                if (error is not null) throw new InvalidOperationException(error);
            });
            seal = await TimeAsync(() => program.Get<EditionSealing>().SealAsync("all-2025", new SealTerms(), TimeProvider.System.GetUtcNow(), cancellation));
            editionBytes = (await SizeAsync(program, cancellation) - empty) / 1e6;
            first = await TimeAsync(() => RankAsync(program, cancellation));
            again = await TimeAsync(() => RankAsync(program, cancellation));
        }
        Directory.Delete(data, recursive: true);
        return [import, edition, seal, first * 1000, again * 1000, arcBytes, editionBytes];
    }

    private static ImportDeclaration Declared => new() { CapturedAt = Capture.Parse("2025-06-30"), Completeness = ListCompleteness.Complete, AccountsBy = ProfileKeyKind.Id };

    private static Task<PublishedRanking?> RankAsync(OpenProgram program, CancellationToken cancellation) =>
        program.Get<PublishedRankings>().FindAsync("all-2025", null, "mutual_follows", cancellation);

    private static async Task TakeAsync(OpenProgram program, string path, ImportDeclaration declaration, PanelTarget? panel, CancellationToken cancellation)
    {
        var import = await ImportSteps.RunAsync(program, path, declaration, panel, cancellation);
        if (import.Status != ImportStatus.Published) throw new InvalidOperationException($"{path} was not taken: {import.Error}");
    }

    private static async Task<double> SizeAsync(OpenProgram program, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(program.Database.ConnectionString);
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand("select pg_database_size(current_database())", connection);
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalSeconds;
    }

    private static async Task<(string Arcs, string Panel)> PrepareAsync(Size size, string folder, CancellationToken cancellation)
    {
        var (arcs, panel) = (Path.Combine(folder, $"arcs-{size.Arcs}-{size.Accounts}.csv"), Path.Combine(folder, $"panel-{size.Arcs}-{size.Accounts}.csv"));
        if (!File.Exists(arcs)) new FollowGraph(size.Accounts, size.Arcs, 0.14, 0.45, 0.22, 0.22, false, 2).Write(arcs);
        var counts = new Dictionary<string, int>(size.Accounts);
        await foreach (var line in File.ReadLinesAsync(arcs, cancellation))
        {
            var source = line[..line.IndexOf(',', StringComparison.Ordinal)];
            counts[source] = counts.GetValueOrDefault(source) + 1;
        }
        counts.Remove("source");
        var members = counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Take(size.Panel).Select(count => count.Key + ",foreign_ministry");
        await File.WriteAllLinesAsync(panel, members.Prepend("platform_id,kind"), new UTF8Encoding(false), cancellation);
        return (arcs, panel);
    }
}
