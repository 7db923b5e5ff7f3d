using System.CommandLine;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Server.Cli.Imports;

/// <summary><c>import reread ID</c> and <c>import mend ID FILE</c>.</summary>
public static class RereadCommand
{
    public static Command CreateReread()
    {
        var settings = new SettingsOptions();
        var id = new Argument<int>("ID") { Description = "Number of the upload" };
        var command = new Command("reread", "Read a stored source file again with this version. The new upload replaces the old one") { id };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => RunAsync(settings.Read(parsed), (program, rereading, now) => rereading.RereadAsync(
            parsed.GetValue(id), program.Settings.Imports.KeepExportsFor, now, ct), ct));
        return command;
    }

    public static Command CreateMend()
    {
        var settings = new SettingsOptions();
        var id = new Argument<int>("ID") { Description = "Number of the upload" };
        var file = new Argument<FileInfo>("FILE") { Description = "The upload’s rejected.csv with the column raw corrected. An empty cell removes the row" };
        file.AcceptExistingOnly();
        var command = new Command("mend", "Put corrected rows back and read the file again. The new upload replaces the old one") { id, file };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => RunAsync(settings.Read(parsed), async (program, rereading, now) =>
        {
            await using var mended = parsed.GetValue(file)!.OpenRead();
            return await rereading.MendAsync(parsed.GetValue(id), mended, program.Settings.Imports.KeepExportsFor, now, ct);
        }, ct));
        return command;
    }

    private static async Task<int> RunAsync(
        TwiplomacySettings settings, Func<OpenProgram, ImportRereading, DateTimeOffset, Task<SubmittedImport>> submit, CancellationToken ct)
    {
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        try
        {
            var submitted = await submit(program, program.Get<ImportRereading>(), program.Get<TimeProvider>().GetUtcNow());
            var import = await ImportSteps.SeeThroughAsync(program, submitted, ct);
            return await ImportSteps.TellAsync(program, import, ct);
        }
        catch (Exception refused) when (refused is ImportRefusedException or ExportRefusedException or ExportNotKeptException)
        {
            return CommandLine.Refuse(CommandWording.Say(SaidException.SaidBy(refused)));
        }
    }
}
