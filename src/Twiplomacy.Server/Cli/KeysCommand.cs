using System.CommandLine;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Api.Keys;
using Twiplomacy.Server.Cli.Terminal;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Keys;

namespace Twiplomacy.Server.Cli;

/// <summary><c>keys create|list|revoke</c>: who may write, and who may read where reading is not open.</summary>
public static class KeysCommand
{
    public static Command Create() => new("keys", "Make, list and revoke API keys") { CreateCreate(), CreateList(), CreateRevoke() };

    private static Command CreateCreate()
    {
        var settings = new SettingsOptions();
        var name = new Argument<string>("name") { Description = "Who or what will use it" };
        var scopes = new Option<string[]>("--scope")
        {
            Description = "What it may do; may be given several times. admin holds all, import and edit hold read",
            AllowMultipleArgumentsPerToken = true,
            Required = true,
        };
        scopes.AcceptOnlyFromAmong([.. Scopes.All]);
        var command = new Command("create", "Make a key; it is printed once and kept nowhere") { name, scopes };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => IssueAsync(settings.Read(parsed), parsed.GetValue(name)!, parsed.GetValue(scopes)!, ct));
        return command;
    }

    private static Command CreateList()
    {
        var settings = new SettingsOptions();
        var command = new Command("list", "List keys by their prefixes, revoked ones too");
        settings.AddTo(command);
        command.SetAction((parsed, ct) => ListAsync(settings.Read(parsed), ct));
        return command;
    }

    private static Command CreateRevoke()
    {
        var settings = new SettingsOptions();
        var prefix = new Argument<string>("prefix") { Description = "The part before the second underscore, as 'keys list' shows it" };
        var command = new Command("revoke", "Revoke a key at once") { prefix };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => RevokeAsync(settings.Read(parsed), parsed.GetValue(prefix)!, ct));
        return command;
    }

    private static async Task<int> IssueAsync(TwiplomacySettings settings, string name, string[] scopes, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        var issued = await program.Get<ApiKeyIssuing>().IssueAsync(name, scopes, ct);
        Console.Error.WriteLine($"This is the only time the key is shown. Its prefix is {issued.Prefix}, its scopes: {string.Join(", ", issued.Scopes)}.");
        Console.Out.WriteLine(issued.Key);
        return ExitCode.Done;
    }

    private static async Task<int> ListAsync(TwiplomacySettings settings, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        var keys = await program.Get<ApiKeyQueries>().ListAsync(afterKeyId: 0, limit: int.MaxValue, ct);
        TableOutput.Write(KeyTable.Table, keys.Select(KeyRow.Of));
        return ExitCode.Done;
    }

    private static async Task<int> RevokeAsync(TwiplomacySettings settings, string prefix, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        var revoked = await program.Get<ApiKeyWriter>().RevokeAsync(prefix, program.Get<TimeProvider>().GetUtcNow(), ct);
        Console.Error.WriteLine(revoked ? $"{prefix} is revoked." : $"There is no active key '{prefix}'; 'twiplomacy keys list' shows all.");
        return revoked ? ExitCode.Done : ExitCode.Refused;
    }
}
