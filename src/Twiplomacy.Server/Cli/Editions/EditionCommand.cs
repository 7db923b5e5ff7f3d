using System.CommandLine;
using System.Text.Json;
using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Time;
using Twiplomacy.Reports.Content;
using Twiplomacy.Server.Cli.Bundles;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Jobs;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Cli.Editions;

/// <summary><c>edition build SLUG</c>, <c>edition seal SLUG</c>, <c>edition bundle SLUG</c> and <c>edition difference SLUG</c>.</summary>
public static class EditionCommand
{
    public static Command Create() => new("edition", "Build, seal and download editions of a panel")
    {
        CreateBuild(), CreateSeal(), BundleCommand.Create(), DifferenceCommand.Create(),
    };

    private static Command CreateBuild()
    {
        var settings = new SettingsOptions();
        var slug = new Argument<string>("SLUG") { Description = "Name of the edition used in web addresses, such as world-leaders-2014" };
        var panel = new Option<string>("--panel") { Description = "Panel of the edition", Required = true };
        var asOf = new Option<string>("--as-of") { Description = "Date of the edition (UTC), whole day included", Required = true, HelpName = "DATE" };
        var reason = new Option<string?>("--reason") { Description = "Reason for a new revision of a sealed edition" };
        var previous = new Option<string?>("--previous") { Description = "Sealed edition to compare with (default: the one chosen for the draft or for the corrected revision, otherwise the panel’s latest earlier edition; “-” returns to that one)", HelpName = "SLUG" };
        var age = new Option<int>("--evidence-age") { Description = "Number of days after which evidence is too old", DefaultValueFactory = _ => 366 };
        var range = new Option<double>("--max-range") { Description = "Widest range of a bounded rank, as a share of the panel", DefaultValueFactory = _ => new EditionSettings().MaxRange };
        var window = new Option<int>("--window") { Description = "Number of days before the date for which posts count", DefaultValueFactory = _ => 365 };
        var posts = new Option<int>("--min-posts") { Description = "Minimum number of posts for a rate per post", DefaultValueFactory = _ => 1 };
        foreach (var days in (Option<int>[])[window, posts])
            days.Check(number => number < 1 ? $"{days.Name} must be at least 1." : null);
        asOf.Check(date => Capture.TryParse(date, out _) ? null : "--as-of must be a date such as 2014-06-24.");
        age.Check(number => number < 1 ? "--evidence-age must be at least 1 day." : null);
        range.Check(share => share is >= 0 and <= 1 ? null : "--max-range must be between 0 and 1.");
        var command = new Command("build", "Build a draft of an edition from the current evidence") { slug, panel, asOf, reason, previous, age, range, window, posts };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => BuildAsync(settings.Read(parsed), parsed.GetValue(slug)!, parsed.GetValue(panel)!,
            Capture.Parse(parsed.GetValue(asOf)!),
            new EditionSettings(parsed.GetValue(age), parsed.GetValue(window), parsed.GetValue(range), parsed.GetValue(posts)), parsed.GetValue(reason), parsed.GetValue(previous), ct));
        return command;
    }

    private static Command CreateSeal()
    {
        var settings = new SettingsOptions();
        var slug = new Argument<string>("SLUG") { Description = "Edition" };
        var reason = new Option<string?>("--reason") { Description = "Reason for the correction (required from the second revision)", HelpName = "TEXT" };
        var licence = new Option<string?>("--licence") { Description = "Licence of the bundle (SPDX identifier, such as CC-BY-4.0)", HelpName = "ID" };
        var publisher = new Option<string?>("--publisher") { Description = "Publisher to cite", HelpName = "NAME" };
        var command = new Command("seal", "Seal the draft. It can never be changed afterwards") { slug, reason, licence, publisher };
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
        if (await EditionSteps.BuildAsync(program, new EditionRequest(slug, panel, asOf, JsonSerializer.Serialize(edition, EditionJson.Options), reason, previous), ct) is { } error) return CommandLine.Refuse(error);
        Console.Out.WriteLine($"The draft of {slug} is ready.");
        return ExitCode.Done;
    }

    private static async Task<int> SealAsync(TwiplomacySettings settings, string slug, SealTerms terms, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        var outcome = await program.Get<EditionSealing>().SealAsync(slug, terms, program.Get<TimeProvider>().GetUtcNow(), ct);
        if (outcome.Refusal is { } refusal) return CommandLine.Refuse(refusal == SealingMessages.NoDraft(slug) ? $"{CommandWording.Say(refusal)} {EditionCommandMessages.HowToBuild(slug)}" : CommandWording.Say(refusal));
        Console.Out.WriteLine($"{slug}, revision {outcome.Revision}, is sealed (SHA-256 {outcome.Hash}).");
        return ExitCode.Done;
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
            if (job is null) return $"{MissingDataMessages.NoPanel(request.Panel)} {EditionCommandMessages.HowToUploadPanel(request.Panel)}";
            var ended = await JobProgress.WaitAsync(program, job.Value, ct);
            return ended.Status == JobStatus.Succeeded ? null : CommandWording.Say(ended.Error ?? EditionCommandMessages.BuildCancelled(request.Slug));
        }
        catch (EditionRefusedException refused)
        {
            return CommandWording.Say(refused.Said);
        }
    }
}
