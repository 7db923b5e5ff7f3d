using System.Diagnostics;
using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Reach;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Audiences;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Time;
using Twiplomacy.Ingest.Audiences;
using Twiplomacy.Server.Cli;
using Twiplomacy.Server.Cli.Imports;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Benchmarks.EndToEnd;

/// <summary>
/// What the API's answers about ten whole follower lists cost: the union of all (<c>/reach</c>) and the overlap of one with
/// the nine others (<c>/audience/overlap</c>), by its own questions on an embedded database. Neighbours share half of their
/// followers, so that every figure is known beforehand. The sets are written past the import, which has a cost of its own.
/// </summary>
public static class AudienceCost
{
    private const int Accounts = 10;

    public static async Task RunAsync(int members, int turns, string folder, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var settings = TwiplomacySettings.Read(SettingsSources.Load(null, new Dictionary<string, string?> { ["Database:DataFolder"] = Path.Combine(folder, "data") }));
        await using var program = await OpenProgram.OpenAsync(settings, cancellation);
        if (await NumberAsync(program, "select count(*) from audience", cancellation) == 0) await PrepareAsync(program, folder, members, cancellation);
        var bytes = await NumberAsync(program, "select sum(length(code)) from audience_chunk", cancellation);
        var disk = await NumberAsync(program, "select pg_total_relation_size('audience_chunk')", cancellation);
        var all = await NumberAsync(program, "select sum(member_count)::bigint from audience", cancellation);
        Say($"{Accounts} accounts of {all / Accounts:N0} followers: {bytes / (double)all:0.00} bytes a follower, {disk / (double)all:0.00} on disk with index");
        for (var turn = 0; turn < turns; turn++) await RunTurnAsync(program, members, cancellation);
    }

    private static async Task RunTurnAsync(OpenProgram program, int members, CancellationToken cancellation)
    {
        var reach = program.Get<ReachQuestions>();
        var ids = string.Join(',', Enumerable.Range(1, Accounts).Select(IdOf));
        var (own, watch) = (Process.GetCurrentProcess().TotalProcessorTime, Stopwatch.StartNew());
        var union = await reach.AskAsync(new CommonReachQuery(ids), cancellation);
        var unionSeconds = watch.Elapsed.TotalSeconds;
        var overlap = await reach.AskAsync(new AudienceOverlapQuery(IdOf(5), new PageRequest(), ids), cancellation);
        var seconds = watch.Elapsed.TotalSeconds;
        var processor = (Process.GetCurrentProcess().TotalProcessorTime - own).TotalSeconds;
        var shared = overlap.Rows.ToDictionary(row => row.Id, row => row.Shared);
        var isExact = union.Reach == (Accounts + 1L) * (members / 2) && overlap.Rows.Count == Accounts - 1
            && shared.All(pair => pair.Value == (pair.Key == IdOf(4) || pair.Key == IdOf(6) ? members / 2 : 0));
        Say($"union {unionSeconds:0.00} s, overlaps {seconds - unionSeconds:0.00} s, both {seconds:0.00} s ({processor:0.00} s of processor in this process); {(isExact ? "exact" : "WRONG")}");
        if (!isExact) throw new InvalidOperationException($"The union is {union.Reach}, the overlaps {string.Join(", ", shared)}.");
    }

    private static async Task PrepareAsync(OpenProgram program, string folder, int members, CancellationToken cancellation)
    {
        var seed = Path.Combine(folder, "seed.txt");
        for (var account = 1; account <= Accounts; account++)
        {
            // A list of one is imported, so that account, capture and key are there as ever.
            await File.WriteAllTextAsync(seed, string.Create(CultureInfo.InvariantCulture, $"{1_000_000 + account}\n"), cancellation);
            var import = await ImportSteps.RunAsync(program, seed, new ImportDeclaration
            {
                Platform = "x", Owner = AccountRef.ById(account.ToString(CultureInfo.InvariantCulture)), List = ListDirection.Followers,
                CapturedAt = Capture.Parse("2014-06-01"), AccountsBy = ProfileKeyKind.Id, Completeness = ListCompleteness.Complete, Format = "twarc1-ids",
            }, null, cancellation);
            if (import.Status != ImportStatus.Published) throw new InvalidOperationException(import.Error?.ToString());
            await FillAsync(program, import.ImportId, 1_000_000L + (account - 1L) * (members / 2), members, cancellation);
        }
        await ExecuteAsync(program, "vacuum analyze audience_chunk", [], cancellation);
    }

    private static async Task FillAsync(OpenProgram program, int import, long first, int members, CancellationToken cancellation)
    {
        var key = program.Get<AudienceOptions>().Keys.Get();
        var hashes = ParallelEnumerable.Range(0, members)
            .Select(i => key.HashOf(ProfileKey.OfId("x", (first + i).ToString(CultureInfo.InvariantCulture)))).ToArray();
        Array.Sort(hashes);
        var bits = AudienceChunk.PrefixBitsFor(members);
        var owner = (int)await NumberAsync(program, $"select owner from audience where import_id = {import}", cancellation);
        var observation = (int)await NumberAsync(program, $"select observation_id from audience where import_id = {import}", cancellation);
        await ExecuteAsync(program, "delete from audience_chunk where observation_id = $1", [observation], cancellation);
        await ExecuteAsync(program, "update audience set member_count = $1, prefix_bits = $2 where import_id = $3", [(long)members, (short)bits, import], cancellation);
        await using var connection = new NpgsqlConnection(program.Database.ConnectionString);
        await connection.OpenAsync(cancellation);
        await using var copy = await connection.BeginBinaryImportAsync("copy audience_chunk (owner, observation_id, number, code) from stdin (format binary)", cancellation);
        for (int from = 0, to; from < hashes.Length; from = to)
        {
            var number = AudienceChunk.NumberOf(hashes[from], bits);
            to = from;
            while (to < hashes.Length && AudienceChunk.NumberOf(hashes[to], bits) == number) to++;
            await copy.StartRowAsync(cancellation);
            foreach (var value in (int[])[owner, observation, number]) await copy.WriteAsync(value, NpgsqlDbType.Integer, cancellation);
            await copy.WriteAsync(SortedHashes.Encode(hashes.AsSpan(from, to - from)), NpgsqlDbType.Bytea, cancellation);
        }
        await copy.CompleteAsync(cancellation);
    }

    private static string IdOf(int account) => string.Create(CultureInfo.InvariantCulture, $"x:{account}");

    private static async Task<long> NumberAsync(OpenProgram program, string sql, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(program.Database.ConnectionString);
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
    }

    private static async Task ExecuteAsync(OpenProgram program, string sql, object[] values, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(program.Database.ConnectionString);
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
