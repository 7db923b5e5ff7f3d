using System.Text.Json;
using System.Text.Json.Serialization;
using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Imports;
using Twiplomacy.Application.Notes;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Core.Time;
using Twiplomacy.Server.Cli.Editions;
using Twiplomacy.Server.Cli.Imports;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Cli.Demo;

/// <summary>Takes the sample data in, step by step as its own files say, and builds and seals its editions.</summary>
public sealed class SampleData(OpenProgram program)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    // The study's panel, and the one of missions.
    private static readonly string[] Plans = ["", "missions/"];

    // Facts, beside what is made up.
    private const string Notes = "blocks.csv";

    /// <summary>What to say where there are no sample data; null where there are.</summary>
    public static string? Missing => Find() is null
        ? $"We could not find the folder sample-data in {AppContext.BaseDirectory} or above it. Copy it there from the sources."
        : null;

    private readonly string _folder = Find() ?? throw new InvalidOperationException(Missing);

    /// <summary>Does what is still to do; a folder that holds the demo already is left as it is.</summary>
    public async Task LoadAsync(CancellationToken ct)
    {
        // Everything comes in before anything is sealed, so that no sealed edition is older than an upload.
        foreach (var step in Plans.SelectMany(plan => Read<ImportStep>(plan + "import.json"))) await ImportAsync(step, ct);
        await WriteNotesAsync(ct);
        foreach (var step in Plans.SelectMany(plan => Read<EditionStep>(plan + "editions.json"))) await SealAsync(step, ct);
    }

    private async Task ImportAsync(ImportStep step, CancellationToken ct)
    {
        var panel = step.Panel is null
            ? null : new PanelTarget(step.Panel, step.Title, step.Platform ?? PlatformTable.Default, step.From, step.To) { MadeUp = step.MadeUp };
        var declaration = panel is null ? step.ToText(ReadOwners(step.Owners)).ToDeclaration() : PanelFile.Declaration(panel.Platform);
        var import = await ImportSteps.RunAsync(program, Path.Combine(_folder, step.Path), declaration, panel, ct);
        Console.Error.WriteLine(ImportSteps.Describe(import with { Name = step.Path }));
        if (import.Status != ImportStatus.Published) throw new InvalidOperationException($"The sample file {step.Path} could not be uploaded: {import.Error}");
    }

    private async Task WriteNotesAsync(CancellationToken ct)
    {
        var content = await File.ReadAllBytesAsync(Path.Combine(_folder, Notes), ct);
        var taken = await program.Get<NoteTableActions>().TakeAsync(content, Caller.Owner, ct);
        Console.Error.WriteLine($"{Notes}: {string.Join(' ', taken.Told().Select(told => CommandWording.Say(told)))}");
    }

    private async Task SealAsync(EditionStep step, CancellationToken ct)
    {
        if (await program.Get<EditionQueries>().FindAsync(step.Slug, null, ct) is { IsSealed: true }) return;
        var error = await EditionSteps.BuildAsync(program, step.Slug, step.Panel, Capture.Parse(step.AsOf), new EditionSettings(), null, ct);
        if (error is not null) throw new InvalidOperationException($"{step.Slug} could not be built: {error}");
        var sealing = await program.Get<EditionSealing>().SealAsync(step.Slug, new SealTerms(), program.Get<TimeProvider>().GetUtcNow(), ct);
        if (sealing.Refusal is not null) throw new InvalidOperationException($"{step.Slug} could not be sealed: {sealing.Refusal}");
        Console.Error.WriteLine($"{step.Slug}: built and sealed");
    }

    private List<T> Read<T>(string file) =>
        JsonSerializer.Deserialize<List<T>>(File.ReadAllText(Path.Combine(_folder, file)), Json)!;

    private string? ReadOwners(string? file) => file is null ? null : File.ReadAllText(Path.Combine(_folder, file));

    // Beside the program, where publishing copies it, or in a folder above it, where it stands among the sources.
    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var sample = Path.Combine(folder.FullName, "sample-data");
            if (File.Exists(Path.Combine(sample, "import.json"))) return sample;
        }
        return null;
    }

    private sealed record EditionStep(string Slug, string Panel, string AsOf);

    private sealed record ImportStep(
        string Path, string? Panel, string? Title, string? Platform, DateOnly? From, DateOnly? To, string? Owner, string? List,
        string? Captured, string? AccountsBy, string? Relation, bool? Complete, string? CompleteWithin, string? Owners, string? TimeZone, string? MadeUp)
    {
        public DeclarationText ToText(string? owners) => new(
            Captured, Platform, Owner, List, AccountsBy, Relation, Completeness: Complete switch { null => null, true => "complete", false => "partial" },
            CompleteWithin: CompleteWithin, Owners: owners, TimeZone: TimeZone);
    }
}
