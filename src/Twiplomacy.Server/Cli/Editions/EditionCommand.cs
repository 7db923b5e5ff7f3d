using System.CommandLine;
using System.Text.Json;
using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Time;
using Twiplomacy.Server.Cli.Bundles;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Jobs;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Cli.Editions;

/// <summary><c>edition build SLUG</c>, <c>edition seal SLUG</c>, <c>edition bundle SLUG</c> and <c>edition difference SLUG</c>.</summary>
public static class EditionCommand
{
    public static Command Create() => new("edition", "Build, seal and hand out editions of a panel")
    {
        CreateBuild(), CreateSeal(), BundleCommand.Create(), DifferenceCommand.Create(),
    };

    private static Command CreateBuild()
    {
        var settings = new SettingsOptions();
        var slug = new Argument<string>("SLUG") { Description = "The edition's name in addresses, such as world-leaders-2014" };
        var panel = new Option<string>("--panel") { Description = "The panel it freezes", Required = true };
        var asOf = new Option<string>("--as-of") { Description = "Its date (UTC); a day includes all of it", Required = true, HelpName = "DATE" };
        var reason = new Option<string?>("--reason") { Description = "Why a sealed edition gets a new revision" };
        var previous = new Option<string?>("--previous") { Description = "The sealed edition it is compared with; default the one that the draft, or the revision it corrects, was compared with on request, else the latest earlier one of the panel. '-' goes back to that", HelpName = "SLUG" };
        var age = new Option<int>("--evidence-age") { Description = "Days after which evidence is too old", DefaultValueFactory = _ => 366 };
        var range = new Option<double>("--max-range") { Description = "Up to which share of the population a range of possible ranks is called bounded", DefaultValueFactory = _ => new EditionSettings().MaxRange };
        var window = new Option<int>("--window") { Description = "Days that end at the date, in which posts are looked at", DefaultValueFactory = _ => 365 };
        var posts = new Option<int>("--min-posts") { Description = "Fewest posts that a rate per post needs", DefaultValueFactory = _ => 1 };
        foreach (var days in (Option<int>[])[window, posts])
            days.Check(number => number < 1 ? $"{days.Name} is at least 1." : null);
        asOf.Check(date => Capture.TryParse(date, out _) ? null : "--as-of is no date: write 2014-06-24.");
        age.Check(number => number < 1 ? "--evidence-age is at least 1 day." : null);
        range.Check(share => share is >= 0 and <= 1 ? null : "--max-range lies between 0 and 1.");
        var command = new Command("build", "Build the draft of an edition from the evidence as it stands") { slug, panel, asOf, reason, previous, age, range, window, posts };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => BuildAsync(settings.Read(parsed), parsed.GetValue(slug)!, parsed.GetValue(panel)!,
            Capture.Parse(parsed.GetValue(asOf)!),
            new EditionSettings(parsed.GetValue(age), parsed.GetValue(window), parsed.GetValue(range), parsed.GetValue(posts)), parsed.GetValue(reason), parsed.GetValue(previous), ct));
        return command;
    }

    private static Command CreateSeal()
    {
        var settings = new SettingsOptions();
        var slug = new Argument<string>("SLUG") { Description = "The edition" };
        var reason = new Option<string?>("--reason") { Description = "Why a sealed edition is corrected; needed from the second revision on", HelpName = "TEXT" };
        var licence = new Option<string?>("--licence") { Description = "Under which licence the bundle may be used (SPDX identifier, such as CC-BY-4.0)", HelpName = "ID" };
        var publisher = new Option<string?>("--publisher") { Description = "Whom to cite", HelpName = "NAME" };
        var command = new Command("seal", "Freeze the draft: it never changes again") { slug, reason, licence, publisher };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => SealAsync(
            settings.Read(parsed), parsed.GetValue(slug)!, new SealTerms(parsed.GetValue(licence), parsed.GetValue(publisher), parsed.GetValue(reason)), ct));
        return command;
    }

    private static async Task<int> BuildAsync(
        TwiplomacySettings settings, string slug, string panel, DateTimeOffset asOf, EditionSettings edition, string? reason, string? previous,
        CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        if (await EditionSteps.BuildAsync(program, new EditionRequest(slug, panel, asOf, JsonSerializer.Serialize(edition, EditionJson.Options), reason, previous), ct) is { } error) return Refuse(error);
        Console.Out.WriteLine($"The draft of {slug} is built.");
        return ExitCode.Done;
    }

    private static async Task<int> SealAsync(TwiplomacySettings settings, string slug, SealTerms terms, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        var outcome = await program.Get<EditionSealing>().SealAsync(slug, terms, program.Get<TimeProvider>().GetUtcNow(), ct);
        if (outcome.Refusal is { } refusal) return Refuse(refusal == SealingMessages.NoDraft(slug) ? $"{CommandWording.Say(refusal)} {EditionCommandMessages.HowToBuild(slug)}" : CommandWording.Say(refusal));
        Console.Out.WriteLine($"{slug}, revision {outcome.Revision}, is sealed: SHA-256 {outcome.Hash}.");
        return ExitCode.Done;
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCode.Refused;
    }
}

/// <summary>Sees the building of one edition through.</summary>
public static class EditionSteps
{
    /// <summary>Null when the draft is built, else what went wrong.</summary>
    public static Task<string?> BuildAsync(
        OpenProgram program, string slug, string panel, DateTimeOffset asOf, EditionSettings settings, string? reason, CancellationToken ct) =>
        BuildAsync(program, new EditionRequest(slug, panel, asOf, JsonSerializer.Serialize(settings, EditionJson.Options), reason), ct);

    /// <summary>The same, compared with an edition of choice.</summary>
    public static async Task<string?> BuildAsync(OpenProgram program, EditionRequest request, CancellationToken ct)
    {
        try
        {
            var panel = await program.Get<PanelQueries>().FindAsync(request.Panel, ct);
            if (request.Previous is { } previous and not EditionRequest.LatestEarlier) await program.Get<EditionQueries>().GetPreviousAsync(previous, request.Slug, request.AsOf, panel?.Platform, ct);
            var job = await program.Get<EditionWriter>().RequestAsync(request, program.Get<TimeProvider>().GetUtcNow(), ct);
            if (job is null) return $"There is no panel '{request.Panel}'. Import it first: twiplomacy panel import FILE --panel {request.Panel}.";
            var ended = await JobProgress.WaitAsync(program, job.Value, ct);
            return ended.Status == JobStatus.Succeeded ? null : CommandWording.Say(ended.Error ?? EditionCommandMessages.BuildCancelled(request.Slug));
        }
        catch (EditionRefusedException refused)
        {
            return CommandWording.Say(refused.Said);
        }
    }
}
