using System.CommandLine;
using Spectre.Console;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.People;
using Twiplomacy.Server.Cli.Terminal;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Cli;

/// <summary><c>people list|add|reset</c>: who may sign in, also when nobody can any more.</summary>
public static class PeopleCommand
{
    private const string StillBlocked =
        " but is still blocked from signing in. Add --admin to let them in as an admin, or use the page Settings to let them in as they were.";

    public static Command Create() => new("people", "List and add people who may sign in, and reset their passwords")
    {
        CreateList(), CreateAdd(), CreateReset(),
    };

    private static Command CreateList()
    {
        var settings = new SettingsOptions();
        var command = new Command("list", "List people, blocked ones too");
        settings.AddTo(command);
        command.SetAction((parsed, cancellationToken) => ListAsync(settings.Read(parsed), cancellationToken));
        return command;
    }

    private static Command CreateAdd()
    {
        var settings = new SettingsOptions();
        var name = new Argument<string>("NAME") { Description = "The name to sign in with" };
        var role = new Option<string>("--role") { Description = "What they may do (default: reader)", DefaultValueFactory = _ => Roles.Reader };
        role.AcceptOnlyFromAmong([.. Roles.All]);
        var command = new Command("add", "Add somebody. The password is read from standard input: one line") { name, role };
        settings.AddTo(command);
        command.SetAction((parsed, cancellationToken) => AddAsync(settings.Read(parsed), parsed.GetValue(name)!, parsed.GetValue(role)!, cancellationToken));
        return command;
    }

    private static Command CreateReset()
    {
        var settings = new SettingsOptions();
        var name = new Argument<string>("NAME") { Description = "Whose password" };
        var admin = new Option<bool>("--admin") { Description = "Make them an admin as well, and let them in if they were blocked" };
        var command = new Command("reset", "Set a new password, read from standard input: one line. Ends all sessions of this person") { name, admin };
        settings.AddTo(command);
        command.SetAction((parsed, cancellationToken) => ResetAsync(settings.Read(parsed), parsed.GetValue(name)!, parsed.GetValue(admin), cancellationToken));
        return command;
    }

    private static async Task<int> ListAsync(TwiplomacySettings settings, CancellationToken cancellationToken)
    {
        await using var program = await OpenProgram.OpenAsync(settings, cancellationToken);
        TableOutput.Write(PersonTable.Table, await program.Get<PersonQuestions>().ListAsync(Caller.Owner, cancellationToken));
        return ExitCode.Done;
    }

    private static async Task<int> AddAsync(TwiplomacySettings settings, string name, string role, CancellationToken cancellationToken)
    {
        await using var program = await OpenProgram.OpenAsync(settings, cancellationToken);
        try
        {
            await program.Get<PersonActions>().AddAsync(name, await ReadPasswordAsync(cancellationToken), role, Caller.Owner, cancellationToken);
        }
        catch (RefusedException taken) when (taken.Refusal.Kind == RefusalKind.Conflict)
        {
            return CommandLine.Refuse($"{taken.Message} Or set a new password with: twiplomacy people reset \"{name}\"");
        }
        Console.Error.WriteLine($"“{name}” can sign in now, as {role}.");
        return ExitCode.Done;
    }

    private static async Task<int> ResetAsync(TwiplomacySettings settings, string name, bool asAdmin, CancellationToken cancellationToken)
    {
        await using var program = await OpenProgram.OpenAsync(settings, cancellationToken);
        var query = new NamedPersonQuery(name);
        // Nobody types a password for somebody who is not there.
        var person = await program.Get<PersonQuestions>().GetWithPasswordAsync(query, Caller.Owner, cancellationToken);
        await program.Get<PersonActions>().ResetAsync(query, await ReadPasswordAsync(cancellationToken), asAdmin, Caller.Owner, cancellationToken);
        Console.Error.WriteLine($"“{person.Name}” has a new password{(asAdmin ? " and is an admin." : person.BlockedAt is null ? "." : StillBlocked)}");
        return ExitCode.Done;
    }

    // Not as an argument: those are seen by every user of the machine and kept by shells.
    private static async Task<string> ReadPasswordAsync(CancellationToken cancellationToken)
    {
        if (Console.IsInputRedirected) return await Console.In.ReadLineAsync(cancellationToken) ?? "";
        return await new TextPrompt<string>("Password:").Secret(null).ShowAsync(AnsiConsole.Console, cancellationToken);
    }
}
