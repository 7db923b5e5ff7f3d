using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Analytics.Caching;
using Twiplomacy.Analytics.Changes;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Posts;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Ingest.Audiences;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Storage;
using Twiplomacy.Storage.Audiences;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Ties;
using Xunit;

namespace Twiplomacy.IntegrationTests.Ties;

/// <summary>A database into which histories are imported through the program's own intake, as files in memory.</summary>
internal sealed class TieWorkshop : IAsyncDisposable
{
    public const string Panel = "panel";

    private static readonly DateTimeOffset Now = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;
    private readonly Dictionary<int, int> _imports = [];

    private readonly TemporaryFolder _folder = new();

    private TieWorkshop(TestDatabase database, int membersInMemory, int? tiesUpTo)
    {
        _database = database;
        var services = new ServiceCollection().AddTwiplomacyStorage(database.Database)
            .AddSingleton(new ImportWriter(database.Database.DataSource) { MembersInMemory = membersInMemory })
            .AddSingleton(TimeProvider.System).AddSingleton<ImportIntake>().AddSingleton<ImportRunner>().AddSingleton<PanelStudyLoader>().AddSingleton<FollowerCounts>()
            .AddSingleton<PanelActivity>().AddSingleton<EditionComputation>().AddSingleton<EditionBuilder>().AddSingleton<EvidenceSealing>()
            .AddSingleton<EditionSealing>()
            .AddSingleton<PanelChangeComputation>().AddSingleton<PanelChanges>().AddSingleton(new WorkGate(1, long.MaxValue));
        if (tiesUpTo is { } most) services.AddSingleton(new AudienceOptions(new AudienceKeyFile(_folder.Combine("audience.key"))) { TiesUpTo = most });
        _services = services.BuildServiceProvider();
    }

    /// <param name="membersInMemory">List members that an import holds in memory; with fewer it stages them in the database.</param>
    /// <param name="tiesUpTo">Follower lists with more members keep strangers as hashes alone; null: there are no audience sets.</param>
    public static async Task<TieWorkshop> OpenAsync(int membersInMemory = 1000, int? tiesUpTo = null) =>
        new(await TestDatabase.CreateAsync(), membersInMemory, tiesUpTo);

    public async Task TakeAsync(TieStep step)
    {
        switch (step)
        {
            case Arrival arrival:
                var (import, known) = await ImportAsync(arrival.Export, arrival.Content);
                Assert.False(known);
                _imports[arrival.Export] = import;
                break;
            case Duplicate duplicate:
                Assert.Equal((_imports[duplicate.Export], true), await ImportAsync(duplicate.Export, duplicate.Content));
                break;
            case Undo undo:
                Assert.True(await Get<ImportWriter>().UndoAsync(_imports[undo.Export], Now, CancellationToken.None));
                break;
        }
    }

    /// <summary>The changes that are stored, computed anew when the evidence has changed.</summary>
    public PanelChanges Changes => Get<PanelChanges>();

    public PanelStudyLoader Studies => Get<PanelStudyLoader>();

    /// <summary>Tells when the evidence changed.</summary>
    public EvidenceVersionQueries Versions => Get<EvidenceVersionQueries>();

    public async Task<PanelStudy> StudyAsync(DateTimeOffset asOf) =>
        (await Get<PanelStudyLoader>().FindAsync(Panel, asOf, null, CancellationToken.None))!;

    /// <summary>Seals an edition of the panel, verifies its bundle alone, and answers its hash.</summary>
    public async Task<string> SealedHashAsync(DateTimeOffset asOf, TimeSpan? age)
    {
        var settings = JsonSerializer.Serialize(new EditionSettings { EvidenceAgeDays = (int)(age ?? TimeSpan.FromDays(366)).TotalDays }, EditionJson.Options);
        await Get<EditionWriter>().RequestAsync("edition", Panel, asOf, settings, null, Now, CancellationToken.None);
        Assert.True(await Get<EditionBuilder>().BuildAsync("edition", Now, CancellationToken.None));
        var sealing = await Get<EditionSealing>().SealAsync("edition", new SealTerms(), Now, CancellationToken.None);
        Assert.Null(sealing.Refusal);
        var revision = await Get<EditionQueries>().FindAsync("edition", null, CancellationToken.None);
        var files = await Get<EditionQueries>().ListFilesAsync(revision!.RevisionId, CancellationToken.None);
        var verdict = BundleVerification.Verify(files.ToDictionary(file => file.Path, file => file.Content), CancellationToken.None);
        Assert.True(verdict.IsProven, string.Join('\n', verdict.Differences.Take(10)));
        return sealing.Hash!;
    }

    /// <summary>The rows that ties are derived from, with ids replaced by what they stand for.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync()
    {
        var lines = new List<string>();
        foreach (var sql in (string[])[TieRows.Observations, TieRows.Statements, TieRows.Runs, TieRows.Sightings, TieRows.Tenures, TieRows.Profiles])
        {
            await using var command = _database.Database.DataSource.CreateCommand(sql);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) lines.Add(reader.GetString(0));
        }
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
        _folder.Dispose();
    }

    private T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    private async Task<(int Import, bool Known)> ImportAsync(int export, TieExport content)
    {
        var (text, declaration, panel) = Write(content);
        var file = new IncomingFile("export.csv", () => new MemoryStream(Encoding.UTF8.GetBytes(text)));
        // The time zone makes declarations of equal exports differ, so that the second is no duplicate of the first.
        var distinct = declaration with { TimeZone = $"Etc/GMT-{export % 14}", Platform = "x" };
        var submitted = await Get<ImportIntake>().SubmitAsync($"export {export}", [file], distinct, panel, null, Now, key: null, CancellationToken.None);
        var ended = await Get<ImportRunner>().RunAsync(submitted.ImportId, Now, new Progress<ImportProgress>(), CancellationToken.None);
        Assert.True(ended.Status == ImportStatus.Published, $"export {export} {content}: {ended.Error}");
        Assert.Equal(UnreadableRows(content), ended.Effect.Rejected);
        return (submitted.ImportId, submitted.AlreadyKnown);
    }

    private static (string Text, ImportDeclaration Declaration, PanelTarget? Panel) Write(TieExport content) => content switch
    {
        PanelRows panel => (
            Lines("handle,platform_id,name", panel.Members.Select(m => $"{m.Handle},{m.Id},someone")),
            new ImportDeclaration { Format = "panel" }, new PanelTarget(Panel, null, "x", null, null)),
        Sighting s => (
            Lines("handle,platform_id,member_from,member_to", [$"{s.Handle},{s.Id},{s.Day:yyyy-MM-dd},{s.Day:yyyy-MM-dd}"]),
            new ImportDeclaration { Format = "panel" }, null),
        OwnedExport { Members.Count: 0 } list => ("", Declaration(list), null),
        OwnedExport list => (Table(list), Declaration(list) with { Format = "edge-list" }, null),
        TableExport table => (Table(table), Declaration(table), null),
        _ => throw new InvalidOperationException(),
    };

    private static string Table(OwnedExport list)
    {
        var rows = list.Members.Select(m => list.Direction == ListDirection.Following
            ? $"{Name(list.Owner)},{Name(m.Account)},{m.FollowedAt:yyyy-MM-dd'T'HH:mm:ss'Z'}"
            : $"{Name(m.Account)},{Name(list.Owner)},{m.FollowedAt:yyyy-MM-dd'T'HH:mm:ss'Z'}");
        return Lines("source,target,followed_at", list.LacksRow ? rows.Append(Pair(list.Direction, Name(list.Owner), Unreadable) + ",") : rows);
    }

    // A row as a spreadsheet leaves it in the place of an account.
    private const string Unreadable = "1.2E+18";

    private static string Table(TableExport table) => Lines("source,target", table.Rows.Select(r => $"{Name(r.Owner)},{Name(r.Member)}")
        .Concat(table.LackingRow.Select(owner => Pair(table.Direction, Name(owner), Unreadable)))
        .Concat(table.LacksOwner ? [Pair(table.Direction, Unreadable, Name(table.Rows[0].Member))] : []));

    private static string Pair(ListDirection direction, string owner, string member) =>
        direction == ListDirection.Following ? $"{owner},{member}" : $"{member},{owner}";

    private static int UnreadableRows(TieExport content) => content switch
    {
        OwnedExport list => list.LacksRow ? 1 : 0,
        TableExport table => table.LackingRow.Count + (table.LacksOwner ? 1 : 0),
        _ => 0,
    };

    private static string Name(AccountRef account) => account.Id ?? account.Handle!;

    private static ImportDeclaration Declaration(OwnedExport list) => new()
    {
        Owner = list.Owner, List = list.Direction, CapturedAt = list.CapturedAt, AccountsBy = list.By, Completeness = list.Completeness,
        CompleteWithinPanel = list.Completeness == ListCompleteness.CompleteWithinPanel ? Panel : null,
    };

    private static ImportDeclaration Declaration(TableExport table) => new()
    {
        List = table.Direction, CapturedAt = table.CapturedAt, AccountsBy = table.By, Format = "edge-list", Owners = table.Owners,
        Completeness = ListCompleteness.CompleteWithinPanel, CompleteWithinPanel = Panel,
    };

    private static string Lines(string header, IEnumerable<string> rows) => string.Join('\n', rows.Prepend(header)) + "\n";
}
