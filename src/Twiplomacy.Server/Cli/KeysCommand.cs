using System.CommandLine;
using System.Globalization;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Keys;
using Twiplomacy.Server.Cli.Terminal;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Cli;

/// <summary><c>keys create|list|revoke</c>: who may write, and who may read where reading is not open.</summary>
public static class KeysCommand
{
    public static Command Create() => new("keys", "Create, list and revoke API keys") { CreateCreate(), CreateList(), CreateRevoke() };

    private static Command CreateCreate()
    {
        var settings = new SettingsOptions();
        var name = new Argument<string>("name") { Description = "Who or what will use this key" };
        var scopes = new Option<string[]>("--scope")
        {
            Description = "What the key can do. Repeat for more than one. admin includes everything; import and edit include read",
            AllowMultipleArgumentsPerToken = true,
            Required = true,
        };
        scopes.AcceptOnlyFromAmong([.. Scopes.All]);
        var days = new Option<int>("--days")
        {
            Description = "After how many days the key ends, 1 to 3650 (default: 365)", DefaultValueFactory = _ => NewKey.UsualDays,
        };
        days.Check(given => given is < 1 or > NewKey.MostDays ? KeyMessages.WrongDays(NewKey.MostDays).ToString() : null);
        var command = new Command("create", "Create a key. It is shown only once") { name, scopes, days };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => IssueAsync(settings.Read(parsed), parsed.GetValue(name)!, parsed.GetValue(scopes)!, parsed.GetValue(days), ct));
        return command;
    }

    private static Command CreateList()
    {
        var settings = new SettingsOptions();
        var command = new Command("list", "List all keys by prefix, including revoked keys");
        settings.AddTo(command);
        command.SetAction((parsed, ct) => ListAsync(settings.Read(parsed), ct));
        return command;
    }

    private static Command CreateRevoke()
    {
        var settings = new SettingsOptions();
        var prefix = new Argument<string>("prefix") { Description = "The key’s prefix, as shown by “keys list”" };
        var command = new Command("revoke", "Revoke a key. It stops working immediately") { prefix };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => RevokeAsync(settings.Read(parsed), parsed.GetValue(prefix)!, ct));
        return command;
    }

    private static async Task<int> IssueAsync(TwiplomacySettings settings, string name, string[] scopes, int days, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        var issued = await program.Get<KeyActions>().IssueAsync(new NewKey { Name = name, Scopes = scopes, Days = days }, Caller.Owner, ct);
        Console.Error.WriteLine($"This is the only time we show this key. Prefix: {issued.Prefix}. Permissions: {string.Join(", ", issued.Scopes)}.");
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Owner: {issued.Owner}. It ends on {issued.ExpiresAt:yyyy-MM-dd}."));
        Console.Out.WriteLine(issued.Key);
        return ExitCode.Done;
    }

    private static async Task<int> ListAsync(TwiplomacySettings settings, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        TableOutput.Write(KeyTable.Table, (await program.Get<KeyQuestions>().AskAsync(new KeyListQuery(PageRequest.Whole), Caller.Owner, ct)).Rows);
        return ExitCode.Done;
    }

    private static async Task<int> RevokeAsync(TwiplomacySettings settings, string prefix, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        await program.Get<KeyActions>().RevokeAsync(new KeyQuery(prefix), Caller.Owner, ct);
        Console.Error.WriteLine($"Key {prefix} is revoked.");
        return ExitCode.Done;
    }
}
