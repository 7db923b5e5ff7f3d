using System.CommandLine;
using System.Text.Json;
using Twiplomacy.Analytics.Chains;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Panels;
using Twiplomacy.Server.Api.Chains;
using Twiplomacy.Server.Cli.Editions;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Cli.Chains;

/// <summary><c>chain A B --edition SLUG</c>: who could introduce A to B.</summary>
public static class ChainCommand
{
    public static Command Create()
    {
        var settings = new SettingsOptions();
        var from = new Argument<string>("A") { Description = "The account that wants to be introduced: a handle or an account ID" };
        var to = new Argument<string>("B") { Description = "The account to be introduced to" };
        var edition = new Option<string>("--edition") { Description = "Edition, such as world-leaders-2014", HelpName = "SLUG", Required = true };
        var limit = new Option<int>("--limit") { Description = "Largest number of chains to show", HelpName = "N", DefaultValueFactory = _ => ChainEndpoints.Usual };
        var format = new Option<string>("--format") { Description = "Output format", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        limit.Check(number => number < 1 ? "--limit must be at least 1." : null);
        var command = new Command("chain", "Show who could introduce A to B: the shortest chains of mutual follows between them (exit code 0: answered, 2: no such account)")
        {
            from, to, edition, limit, format,
        };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => PrintAsync(
            settings.Read(parsed), parsed.GetValue(edition)!, parsed.GetValue(from)!, parsed.GetValue(to)!, parsed.GetValue(limit), parsed.GetValue(format)!, ct));
        return command;
    }

    private static async Task<int> PrintAsync(
        TwiplomacySettings settings, string edition, string from, string to, int limit, string format, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        if (await program.Get<EditionQueries>().FindAsync(edition, null, ct) is not { Network: not "{}" } revision) return Refuse($"There is no edition “{edition}”.");
        var members = await program.Get<EditionQueries>().ListMembersAsync(revision.RevisionId, ct);
        if (Find(from, members) is not { } first) return Refuse($"There is no account “{from}” in {edition}.");
        if (Find(to, members) is not { } second) return Refuse($"There is no account “{to}” in {edition}.");
        if (first == second) return Refuse("A and B are the same account. Give two different ones.");
        var chains = ChainAnswer.Of((await program.Get<EditionChains>().FindAsync(revision, [(first, second)], limit, ct))[0]);
        if (revision.MadeUp is { } madeUp) Console.Error.WriteLine(MadeUpData.Told(madeUp));
        if (format == "json") Console.Out.WriteLine(JsonSerializer.Serialize(chains, RankingOutput.JsonOptions));
        else ChainOutput.Print(chains);
        return ExitCode.Done;
    }

    private static EditionMemberRow? Find(string name, IReadOnlyList<EditionMemberRow> members)
    {
        var handle = Handle.Normalise(name);
        return members.FirstOrDefault(member => member.Account.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? members.FirstOrDefault(member => member.Handle is { } shown && Handle.Normalise(shown) == handle);
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCode.Refused;
    }
}
