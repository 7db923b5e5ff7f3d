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
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Time;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Storage;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.RealNetworks;

/// <summary>A database of its own, with what imports exports into it and builds editions of it.</summary>
internal sealed class StudyDatabase : IAsyncDisposable
{
    private static readonly DateTimeOffset Now = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;

    private StudyDatabase(TestDatabase database)
    {
        _database = database;
        _services = new ServiceCollection().AddTwiplomacyStorage(database.Database)
            .AddSingleton(TimeProvider.System).AddSingleton<ImportIntake>().AddSingleton<ImportRunner>().AddSingleton<ImportPreview>().AddSingleton<PanelStudyLoader>().AddSingleton<FollowerCounts>()
            .AddSingleton<PanelActivity>().AddSingleton<EditionComputation>().AddSingleton<EditionBuilder>()
            .AddSingleton<EvidenceSealing>().AddSingleton<EditionSealing>().AddSingleton<PublishedRankings>()
            .AddSingleton<PanelChangeComputation>().AddSingleton<PanelChanges>().AddSingleton(new WorkGate(1, long.MaxValue)).BuildServiceProvider();
    }

    public TestDatabase Database => _database;

    public PanelChanges Changes => _services.GetRequiredService<PanelChanges>();

    public static async Task<StudyDatabase> OpenAsync() => new(await TestDatabase.CreateAsync());

    public Task<ImportEffect> ImportAsync(string text, ImportDeclaration declaration, PanelTarget? panel = null) =>
        ImportAsync([new IncomingFile("export.csv", () => new MemoryStream(Encoding.UTF8.GetBytes(text)))], "export.csv", declaration, panel);

    public async Task<ImportEffect> ImportAsync(
        IReadOnlyList<IncomingFile> files, string name, ImportDeclaration declaration, PanelTarget? panel = null)
    {
        var ended = await TryAsync(files, name, declaration, panel);
        Assert.True(ended.Status == ImportStatus.Published, $"{name}: {ended.Error}");
        return ended.Effect;
    }

    /// <summary>Why an export is refused; null if it is published.</summary>
    public async Task<string?> WhyRefusedAsync(string text, ImportDeclaration declaration)
    {
        var ended = await TryAsync([new IncomingFile("export.csv", () => new MemoryStream(Encoding.UTF8.GetBytes(text)))], "export.csv", declaration, null);
        return ended.Status == ImportStatus.Failed ? ended.Error?.ToString() : null;
    }

    private async Task<ImportOutcome> TryAsync(IReadOnlyList<IncomingFile> files, string name, ImportDeclaration declaration, PanelTarget? panel)
    {
        var submitted = await Get<ImportIntake>().SubmitAsync(name, files, declaration, panel, null, Now, key: null, CancellationToken.None);
        return await Get<ImportRunner>().RunAsync(submitted.ImportId, Now, new Progress<ImportProgress>(), CancellationToken.None);
    }

    /// <summary>Builds the draft of an edition as of a day and returns its figures.</summary>
    public async Task<NetworkFigures> BuildAsync(string slug, string panel, string day)
    {
        var settings = JsonSerializer.Serialize(new EditionSettings(), EditionJson.Options);
        Assert.NotNull(await Get<EditionWriter>().RequestAsync(slug, panel, Capture.Parse(day), settings, null, Now, CancellationToken.None));
        Assert.True(await Get<EditionBuilder>().BuildAsync(slug, Now, CancellationToken.None));
        var revision = await Get<EditionQueries>().FindAsync(slug, null, CancellationToken.None);
        return JsonSerializer.Deserialize<NetworkFigures>(revision!.Network, EditionJson.Options)!;
    }

    public async Task<SealOutcome> SealAsync(string slug, SealTerms? terms = null) =>
        await Get<EditionSealing>().SealAsync(slug, terms ?? new SealTerms(), Now, CancellationToken.None);

    /// <summary>The bundle of a sealed edition as a zip archive.</summary>
    public async Task<byte[]> BundleAsync(string slug, int? revision = null)
    {
        var found = await Get<EditionQueries>().FindAsync(slug, revision, CancellationToken.None);
        var bundle = await new EditionBundles(Get<EditionQueries>()).FindAsync(found!, CancellationToken.None);
        using var zip = new MemoryStream();
        await bundle!.WriteAsync(zip, CancellationToken.None);
        return zip.ToArray();
    }

    public async Task<IReadOnlyList<PublishedRow>> RankingAsync(string slug, string measure = "mutual_follows") =>
        (await Get<PublishedRankings>().FindAsync(slug, null, measure, CancellationToken.None))!.Rows;

    /// <summary>Rankings as the program writes them.</summary>
    public async Task<string> CsvAsync(string slug, params IEnumerable<string> measures)
    {
        await using var text = new StringWriter();
        foreach (var measure in measures)
            await CsvOutput.WriteAsync(text, RankedTable.Table, await RankingAsync(slug, measure), CancellationToken.None);
        return text.ToString();
    }

    public async Task<PanelStudy> StudyAsync(string panel, string day, string? evidenceUntil = null) =>
        (await Get<PanelStudyLoader>().FindAsync(
            panel, Capture.Parse(day), evidenceUntil is null ? null : Capture.Parse(evidenceUntil), CancellationToken.None))!;

    /// <summary>Runs SQL past the program, for what an older version left behind.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var command = _database.Database.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }
}
