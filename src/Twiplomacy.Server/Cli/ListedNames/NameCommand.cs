using System.CommandLine;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.ListedNames;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Cli.Terminal;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.ListedNames;

namespace Twiplomacy.Server.Cli.ListedNames;

/// <summary><c>names list|match|clear</c>: whose names lists hold in the place of accounts.</summary>
public static class NameCommand
{
    public static Command Create() =>
        new("names", "List the names that an upload has instead of accounts, and say whose they are") { CreateList(), CreateMatch(), CreateClear() };

    private static Argument<int> Import() => new("UPLOAD") { Description = "The number of the upload" };

    private static Argument<int> Number() => new("NUMBER") { Description = "The number of the name, as shown by “names list”" };

    private static Command CreateList()
    {
        var (settings, import) = (new SettingsOptions(), Import());
        var state = new Option<string?>("--state") { Description = "Only names that are open, matched or nobody" };
        state.AcceptOnlyFromAmong([.. Enum.GetValues<NameState>().Select(EnumWord.Of)]);
        var command = new Command("list", "List the names of an upload and whose they are") { import, state };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => RunAsync(settings.Read(parsed), async program =>
        {
            NameState? only = parsed.GetValue(state) is { } word ? Enum.Parse<NameState>(word, ignoreCase: true) : null;
            var query = new NameListQuery(parsed.GetValue(import), PageRequest.Whole, only);
            TableOutput.Write(NameTable.Table, (await program.Get<NameQuestions>().AskAsync(query, Caller.Owner, ct)).Page.Rows);
        }, ct));
        return command;
    }

    private static Command CreateMatch()
    {
        var (settings, import, number) = (new SettingsOptions(), Import(), Number());
        var account = new Option<string?>("--account") { Description = "Whose name it is, such as facebook:@francediplo" };
        var nobody = new Option<bool>("--nobody") { Description = "It is the name of nobody you know" };
        var command = new Command("match", "Say whose name it is. Ties change at once, in every upload with lists of the same account")
        {
            import, number, account, nobody,
        };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => RunAsync(settings.Read(parsed), async program =>
        {
            var file = new NameFile { Account = parsed.GetValue(account), Nobody = parsed.GetValue(nobody) };
            var query = new NameQuery(parsed.GetValue(import), parsed.GetValue(number));
            var name = await program.Get<NameActions>().MatchAsync(query, file, Caller.Owner, ct);
            Console.Out.WriteLine(name.Account is { } known ? $"“{name.Name}” is {known}." : $"“{name.Name}” is nobody you know.");
        }, ct));
        return command;
    }

    private static Command CreateClear()
    {
        var (settings, import, number) = (new SettingsOptions(), Import(), Number());
        var command = new Command("clear", "Remove what was said of a name. Ties change back at once") { import, number };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => RunAsync(settings.Read(parsed), async program =>
        {
            await program.Get<NameActions>().ClearAsync(new NameQuery(parsed.GetValue(import), parsed.GetValue(number)), Caller.Owner, ct);
            Console.Out.WriteLine($"Name {parsed.GetValue(number)} is open again.");
        }, ct));
        return command;
    }

    private static async Task<int> RunAsync(TwiplomacySettings settings, Func<OpenProgram, Task> act, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        await act(program);
        return ExitCode.Done;
    }
}
