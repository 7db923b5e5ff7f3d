using System.CommandLine;
using Spectre.Console;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Erasure;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Cli.Erasure;

/// <summary><c>erase ACCOUNT</c>: removes a person from every home of personal data.</summary>
public static class EraseCommand
{
    public static Command Create()
    {
        var settings = new SettingsOptions();
        var person = new Argument<string>("ACCOUNT") { Description = "Account outside panels (x:237299871 or x:@handle), or an email address" };
        var also = HeldCommand.AlsoOption();
        var yes = new Option<bool>("--yes") { Description = "Do not ask" };
        var command = new Command("erase", "Remove everything that is held about one person. This cannot be undone") { person, also, yes };
        settings.AddTo(command);
        command.SetAction((parsed, cancellationToken) => EraseAsync(
            settings.Read(parsed), new ErasePerson(parsed.GetValue(person)!, parsed.GetValue(also)), parsed.GetValue(yes), cancellationToken));
        return command;
    }

    private static async Task<int> EraseAsync(TwiplomacySettings settings, ErasePerson wish, bool isConfirmed, CancellationToken cancellationToken)
    {
        if (!isConfirmed && !await AskAsync(wish.Person, cancellationToken)) return CommandLine.Refuse($"{PersonalDataMessages.Unconfirmed()} (--yes)");
        await using var program = await OpenProgram.OpenAsync(settings, cancellationToken);
        await program.Get<ErasureActions>().EraseAsync(wish, Caller.Owner, cancellationToken);
        Console.Error.WriteLine(PersonalDataMessages.Done());
        Console.Error.WriteLine(PersonalDataMessages.Backups());
        return ExitCode.Done;
    }

    // A script says --yes; nobody answers there.
    private static async Task<bool> AskAsync(string person, CancellationToken cancellationToken)
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected) return false;
        var question = new ConfirmationPrompt(Markup.Escape(PersonalDataMessages.EraseAsk(person).ToString())) { DefaultValue = false };
        return await question.ShowAsync(AnsiConsole.Console, cancellationToken);
    }
}
