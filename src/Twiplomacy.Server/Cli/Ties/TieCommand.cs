using System.CommandLine;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Ties;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Time;
using Twiplomacy.Ingest.Evidence;
using Twiplomacy.Server.Api.Ties;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Cli.Ties;

/// <summary><c>tie A B</c>: whether they follow each other, and by which export, row and date that is known.</summary>
public static class TieCommand
{
    public static Command Create()
    {
        var settings = new SettingsOptions();
        var first = new Argument<string>("A") { Description = "An account: a handle, platform:id or platform:@handle" };
        var second = new Argument<string>("B") { Description = "The other account" };
        var asOf = new Option<string?>("--as-of") { Description = "Date (UTC), whole day included. Uses evidence up to 366 days old (default: today, all evidence)", HelpName = "DATE" };
        var platform = new Option<string>("--platform") { Description = "Platform of the handles", DefaultValueFactory = _ => "x" };
        var format = new Option<string>("--format") { Description = "Output format", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "csv", "json");
        asOf.Check(date => Capture.TryParse(date, out _) ? null : "--as-of must be a date such as 2014, 2014-06 or 2014-06-25.");
        var command = new Command("tie", "Show whether two accounts follow each other, with the evidence (exit code 0: found, 2: no such account)")
        {
            first, second, asOf, platform, format,
        };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => PrintAsync(
            settings.Read(parsed), [parsed.GetValue(first)!, parsed.GetValue(second)!], parsed.GetValue(platform)!, parsed.GetValue(asOf), parsed.GetValue(format)!, ct));
        return command;
    }

    private static async Task<int> PrintAsync(
        TwiplomacySettings settings, IReadOnlyList<string> names, string platform, string? day, string format, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        var at = day is null ? program.Get<TimeProvider>().GetUtcNow() : Capture.Parse(day);
        var found = new List<FoundAccount>();
        foreach (var name in names)
        {
            if (await FindAsync(program, name, platform, at, ct) is not { } account)
                return Refuse(AskingMessages.NotFound(new MessageValue.Term("kinds.account"), name));
            found.Add(account);
        }
        if (found[0].Key == found[1].Key) return Refuse(TieMessages.ToItself());
        var tie = await program.Get<TieExplanation>().ExplainAsync(found[0], found[1], at, day is null ? null : TieEndpoints.EvidenceAge, ct);
        tie = await new KeptEvidence(program.Get<KeptRows>()).CompletedAsync(tie, found[0], found[1], ct);
        await TieOutput.WriteAsync(TieAnswer.Of(found[0], found[1], at, tie), format, ct);
        return ExitCode.Done;
    }

    private static async Task<FoundAccount?> FindAsync(OpenProgram program, string name, string platform, DateTimeOffset at, CancellationToken ct)
    {
        var finder = program.Get<AccountFinder>();
        if (ProfileKey.TryParse(name, out var key)) return await finder.FindAsync(key, at, ct);
        if (string.IsNullOrWhiteSpace(Handle.Normalise(name))) return null;
        return await finder.FindAsync(ProfileKey.OfHandle(platform, name), at, ct);
    }

    private static int Refuse(Message message)
    {
        Console.Error.WriteLine(CommandWording.Say(message));
        return ExitCode.Refused;
    }
}
