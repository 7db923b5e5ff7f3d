using Microsoft.Extensions.Configuration;
using Npgsql;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Server.Cli;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Embedded;

namespace Twiplomacy.Benchmarks.RankingPage;

/// <summary>A sealed edition of made-up accounts in a data folder: rankings of every column's kind, to be asked for pages.</summary>
internal static class SyntheticEdition
{
    public const string Slug = "many-2014";
    private static readonly DateTimeOffset AsOf = new(2014, 6, 24, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] Kinds = ["head_of_state", "foreign_minister", "foreign_ministry", "embassy", "ambassador"];

    private static readonly string[] Measures =
    [
        "mutual_follows", "peer_followers", "peer_following", "unilateral_followers", "unilateral_following", "followers", "pagerank", "betweenness",
        "harmonic_closeness", "eigenvector", "core_number", "clustering",
    ];

    public static async Task WriteAsync(string folder, int accounts)
    {
        var settings = TwiplomacySettings.Read(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Database:DataFolder"] = folder }).Build());
        await using var program = await OpenProgram.OpenAsync(settings, CancellationToken.None);
        var (editions, writer) = (program.Get<EditionQueries>(), program.Get<EditionWriter>());
        if (await editions.FindAsync(Slug, null, CancellationToken.None) is { IsSealed: true }) return;
        await AddPanelAsync(program.Get<TwiplomacyDatabase>().ConnectionString);
        await writer.RequestAsync(Slug, "many", AsOf, "{}", null, AsOf, CancellationToken.None);
        await writer.BeginBuildAsync(Slug, CancellationToken.None);
        var draft = (await editions.FindDraftAsync(Slug, CancellationToken.None))!;
        var random = new Random(1);
        var members = Enumerable.Range(0, accounts).Select(i => MemberOf(i, random)).ToList();
        var content = new EditionContent(
            draft.PanelRevisionId, "{}", null, "{\"members\":" + accounts + "}", members, [.. Measures.SelectMany(measure => Ranking(measure, accounts, random))], []);
        await writer.WriteDraftAsync(Slug, content, null, AsOf, CancellationToken.None);
        var built = (await editions.FindDraftAsync(Slug, CancellationToken.None))!;
        await writer.SealAsync(new EditionSeal(built.RevisionId, built.BuiltAt, new byte[32], null, []), AsOf, CancellationToken.None);
    }

    private static async Task AddPanelAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("""
            with made as (insert into panel (slug, title, platform) values ('many', 'Many accounts', 'x') on conflict do nothing returning panel_id)
            insert into panel_revision (panel_id, number, import_id, reason, created_at) select panel_id, 1, 0, 'benchmark', now() from made
            """, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static EditionMemberRow MemberOf(int position, Random random) => new(
        position, $"x:{1_000_000 + position}", $"account{position}", $"Actor number {position}", Kinds[random.Next(Kinds.Length)],
        $"{(char)('A' + random.Next(14))}{(char)('A' + random.Next(14))}", null, null, random.Next(2) == 0, "en", """{"team": "a", "region": "north"}""");

    private static IEnumerable<RankedRow> Ranking(string measure, int accounts, Random random)
    {
        var values = Enumerable.Range(0, accounts).Select(_ => random.Next(accounts)).OrderDescending().ToList();
        var positions = Enumerable.Range(0, accounts).ToArray();
        random.Shuffle(positions);
        var rank = 0;
        for (var place = 0; place < accounts; place++)
        {
            if (place == 0 || values[place] != values[place - 1]) rank = place + 1;
            yield return new RankedRow(
                measure, place, positions[place], rank, rank, rank + 2, values[place], values[place], values[place] + 1, 0.98, values[place] / (accounts - 1.0),
                "certain", rank + 3, values[place] - 1, false, AsOf, AsOf);
        }
    }
}
