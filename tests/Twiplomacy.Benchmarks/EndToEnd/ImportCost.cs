using System.Diagnostics;
using System.Globalization;
using System.Text;
using Npgsql;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Application.Imports;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Time;
using Twiplomacy.Server.Cli;
using Twiplomacy.Server.Cli.Editions;
using Twiplomacy.Server.Cli.Imports;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Benchmarks.EndToEnd;

/// <summary>
/// What an edge list costs as one import (kept, parsed, checked, merged, published) and its edition, beside COPY of the
/// same rows, sorted, into a table with a primary key on the same server. Each turn has a cluster of its own, and the
/// two take turns at going first.
/// </summary>
public static class ImportCost
{
    private const string CreatePeer = "create table peer (source text, target text, primary key (source, target))";
    private const string CopyPeer = "copy peer (source, target) from stdin (format csv)";

    public static async Task RunAsync(string path, int turns, string folder, CancellationToken cancellation)
    {
        var input = await Input.PrepareAsync(path, folder, cancellation);
        Console.WriteLine($"{input.Rows:N0} rows; seconds, rows per second");
        var results = new List<Turn>();
        for (var number = 0; number < turns; number++)
        {
            var turn = await RunTurnAsync(input, Path.Combine(folder, $"data-{number}"), number % 2 == 0, cancellation);
            results.Add(turn);
            Console.WriteLine(string.Join("; ", turn.Seconds.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key} {s.Value:0.00}"))));
        }
        foreach (var step in results[0].Seconds.Keys)
        {
            var times = results.Select(turn => turn.Seconds[step]).Order().ToList();
            var ratios = results.Select(turn => turn.Seconds[step] / turn.Seconds["copy"]).Order().ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {step} | {times[times.Count / 2]:0.00} ({times[0]:0.00} to {times[^1]:0.00}) | {input.Rows / times[times.Count / 2]:N0} | {ratios[ratios.Count / 2]:0.00} ({ratios[0]:0.00} to {ratios[^1]:0.00}) |"));
        }
    }

    private static async Task<Turn> RunTurnAsync(Input input, string data, bool copyFirst, CancellationToken cancellation)
    {
        var settings = TwiplomacySettings.Read(SettingsSources.Load(null, new Dictionary<string, string?> { ["Database:DataFolder"] = data }));
        var turn = new Turn();
        await using var program = await OpenProgram.OpenAsync(settings, cancellation);
        await TakeAsync(program, input.PanelPath, PanelFile.Declaration("x"), new PanelTarget("all", "All", "x", null, null), cancellation);
        if (copyFirst) await turn.TimeAsync("copy", () => CopyAsync(program, input.SortedPath, cancellation));
        await turn.TimeAsync("import", () => TakeAsync(program, input.Path, Declared(2025), null, cancellation));
        if (!copyFirst) await turn.TimeAsync("copy", () => CopyAsync(program, input.SortedPath, cancellation));
        await turn.TimeAsync("the same file again", () => TakeAsync(program, input.Path, Declared(2025), null, cancellation));
        await turn.TimeAsync("the same lists a year later", () => TakeAsync(program, input.Path, Declared(2026), null, cancellation));
        await turn.TimeAsync("edition", async () =>
        {
            var error = await EditionSteps.BuildAsync(program, "all-2025", "all", Capture.Parse("2025-12-31"), new EditionSettings(), null, cancellation);
            if (error is not null) throw new InvalidOperationException(error);
        });
        return turn;
    }

    private static ImportDeclaration Declared(int year) => new()
    {
        CapturedAt = Capture.Parse($"{year}-06-30"), Completeness = ListCompleteness.CompleteWithinPanel, CompleteWithinPanel = "all",
    };

    private static async Task TakeAsync(
        OpenProgram program, string path, ImportDeclaration declaration, PanelTarget? panel, CancellationToken cancellation)
    {
        var import = await ImportSteps.RunAsync(program, path, declaration, panel, cancellation);
        if (import.Status != ImportStatus.Published) throw new InvalidOperationException($"{path} was not taken: {import.Error}");
    }

    private static async Task CopyAsync(OpenProgram program, string path, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(program.Database.ConnectionString);
        await connection.OpenAsync(cancellation);
        await using (var create = new NpgsqlCommand(CreatePeer, connection)) await create.ExecuteNonQueryAsync(cancellation);
        await using var copy = await connection.BeginTextImportAsync(CopyPeer, cancellation);
        using var file = new StreamReader(path, Encoding.UTF8, false, 1 << 18);
        var text = new char[1 << 16];
        for (int read; (read = await file.ReadAsync(text, cancellation)) > 0;) await copy.WriteAsync(text.AsMemory(0, read), cancellation);
    }

    private sealed record Turn
    {
        public Dictionary<string, double> Seconds { get; } = [];

        public async Task TimeAsync(string step, Func<Task> work)
        {
            var watch = Stopwatch.StartNew();
            await work();
            Seconds[step] = watch.Elapsed.TotalSeconds;
        }
    }

    /// <summary>The edge list, the same rows sorted and without header, and a panel of all its accounts.</summary>
    private sealed record Input(string Path, string SortedPath, string PanelPath, int Rows)
    {
        public static async Task<Input> PrepareAsync(string path, string folder, CancellationToken cancellation)
        {
            Directory.CreateDirectory(folder);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
            var lines = (await File.ReadAllLinesAsync(path, cancellation)).AsSpan(1).ToArray();
            Array.Sort(lines, StringComparer.Ordinal);
            var input = new Input(path, System.IO.Path.Combine(folder, "sorted.csv"), System.IO.Path.Combine(folder, "panel.csv"), lines.Length);
            await File.WriteAllLinesAsync(input.SortedPath, lines, new UTF8Encoding(false), cancellation);
            var accounts = lines.SelectMany(line => line.Split(',')).Distinct().Order(StringComparer.Ordinal);
            await File.WriteAllLinesAsync(input.PanelPath, accounts.Prepend("handle"), new UTF8Encoding(false), cancellation);
            return input;
        }
    }
}
