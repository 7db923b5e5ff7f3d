using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using Twiplomacy.Application.Imports;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.IntegrationTests.RealNetworks;
using Twiplomacy.Storage.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.Ties;

/// <summary>The sample taken in twice, its exports in another order, each into a database of its own, and sealed.</summary>
public sealed class SampleStudies : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    private static readonly string[] Measures =
        ["mutual_follows", "peer_followers", "peer_following", "unilateral_followers", "unilateral_following", "followers"];

    private readonly string _folder = Find();

    public IReadOnlyList<SampleEdition> InOrder { get; private set; } = [];

    public IReadOnlyList<SampleEdition> Shuffled { get; private set; } = [];

    public async Task InitializeAsync()
    {
        // Only the panel comes first, for lists refer to it.
        var steps = Read<Step>("import.json");
        var shuffled = steps.Skip(1).ToArray();
        new Random(5).Shuffle(shuffled);
        InOrder = await SealedAsync(steps);
        Shuffled = await SealedAsync([steps[0], .. shuffled]);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private async Task<IReadOnlyList<SampleEdition>> SealedAsync(IReadOnlyList<Step> steps)
    {
        await using var database = await StudyDatabase.OpenAsync();
        foreach (var step in steps) await ImportAsync(database, step);
        var editions = new List<SampleEdition>();
        foreach (var edition in Read<Edition>("editions.json"))
        {
            var figures = await database.BuildAsync(edition.Slug, edition.Panel, edition.AsOf);
            var rankings = $"{edition.Slug} {figures}\n" + await database.CsvAsync(edition.Slug, Measures);
            var sealing = await database.SealAsync(edition.Slug);
            Assert.Null(sealing.Refusal);
            editions.Add(new SampleEdition(edition.Slug, rankings, sealing.Hash!, await database.BundleAsync(edition.Slug)));
        }
        return editions;
    }

    private Task<ImportEffect> ImportAsync(StudyDatabase database, Step step)
    {
        var files = ImportIntake.FilesOf(Path.Combine(_folder, step.Path));
        if (step.Panel is { } slug) return database.ImportAsync(files, step.Path, PanelFile.Declaration("x"), new PanelTarget(slug, step.Title, "x", null, null) { MadeUp = step.MadeUp });
        var owners = step.Owners is null ? null : File.ReadAllText(Path.Combine(_folder, step.Owners));
        var completeness = step.Complete switch { null => null, true => "complete", false => "partial" };
        var text = new DeclarationText(
            step.Captured, step.Platform, step.Owner, step.List, step.AccountsBy, Completeness: completeness, CompleteWithin: step.CompleteWithin, Owners: owners);
        return database.ImportAsync(files, Path.GetFileName(step.Path), text.ToDeclaration());
    }

    private List<T> Read<T>(string file) => JsonSerializer.Deserialize<List<T>>(File.ReadAllText(Path.Combine(_folder, file)), Json)!;

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var sample = Path.Combine(folder.FullName, "sample-data");
            if (File.Exists(Path.Combine(sample, "import.json"))) return sample;
        }
        throw new FileNotFoundException("There is no folder sample-data above the tests.");
    }

    private sealed record Edition(string Slug, string Panel, string AsOf);

    private sealed record Step(
        string Path, string? Panel, string? Title, string? Platform, string? Owner, string? List, string? Captured, string? AccountsBy,
        bool? Complete, string? CompleteWithin, string? Owners, string? MadeUp);
}

/// <summary>A sealed edition of the sample: its rankings as CSV, its hash, and its bundle as a zip archive.</summary>
public sealed record SampleEdition(string Slug, string Rankings, string Hash, byte[] Bundle)
{
    public Dictionary<string, byte[]> Files()
    {
        using var zip = new ZipArchive(new MemoryStream(Bundle), ZipArchiveMode.Read);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = entry.Open();
            var memory = new MemoryStream();
            content.CopyTo(memory);
            return memory.ToArray();
        });
    }
}
