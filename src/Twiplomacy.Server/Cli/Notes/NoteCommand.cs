using System.CommandLine;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Notes;
using Twiplomacy.Server.Cli.Terminal;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Cli.Notes;

/// <summary><c>notes import FILE</c> and <c>notes list</c>.</summary>
public static class NoteCommand
{
    public static Command Create() => new("notes", "Write notes from a table, such as blocks and shutdowns, and list them")
    {
        CreateImport(), CreateList(),
    };

    private static Command CreateImport()
    {
        var settings = new SettingsOptions();
        var file = new Argument<FileInfo>("FILE")
        {
            Description = "A table with the columns subject, from and words, and optionally about, kind, to, countries, platforms and source",
        };
        var command = new Command("import", "Write a note for each row of a table. If anything is wrong with a row, none is written") { file };
        settings.AddTo(command);
        command.CheckFile(file, NoteTableActions.MostBytes);
        command.SetAction((parsed, ct) => ImportAsync(settings.Read(parsed), parsed.GetValue(file)!, ct));
        return command;
    }

    private static Command CreateList()
    {
        var settings = new SettingsOptions();
        var command = new Command("list", "List the notes by their first day");
        settings.AddTo(command);
        command.SetAction(async (parsed, ct) =>
        {
            await using var program = await OpenProgram.OpenAsync(settings.Read(parsed), ct);
            TableOutput.Write(NoteTables.Notes, (await program.Get<NoteQuestions>().AskAsync(new NoteListQuery(PageRequest.Whole), ct)).Rows);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<int> ImportAsync(TwiplomacySettings settings, FileInfo file, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        var taken = await program.Get<NoteTableActions>().TakeAsync(await File.ReadAllBytesAsync(file.FullName, ct), Caller.Owner, ct);
        foreach (var told in taken.Told()) Console.Out.WriteLine(CommandWording.Say(told));
        return ExitCode.Done;
    }
}
