using System.CommandLine;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Recipes;
using Twiplomacy.Server.Cli.Terminal;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Cli.Recipes;

/// <summary><c>recipes list|export|add|remove</c>: how tables with an owner on each row are read.</summary>
public static class RecipeCommand
{
    public static Command Create() =>
        new("recipes", "List, share and remove what is known of the columns of tables") { CreateList(), CreateExport(), CreateAdd(), CreateRemove() };

    private static Command CreateList()
    {
        var settings = new SettingsOptions();
        var command = new Command("list", "List the recipes: confirmed ones first, then those that come with the program");
        settings.AddTo(command);
        command.SetAction((parsed, ct) => RunAsync(settings.Read(parsed), async program =>
            TableOutput.Write(RecipeTable.Table, (await program.Get<RecipeQuestions>().AskAsync(new RecipeListQuery(PageRequest.Whole), ct)).Page.Rows), ct));
        return command;
    }

    private static Command CreateExport()
    {
        var settings = new SettingsOptions();
        var id = new Argument<string>("ID") { Description = "The recipe, as shown by “recipes list”" };
        var output = new Option<string?>("--out") { Description = "File to write (default: standard output)" };
        var command = new Command("export", "Write a recipe as JSON, to share it") { id, output };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => RunAsync(settings.Read(parsed), async program =>
        {
            var recipe = await program.Get<RecipeQuestions>().AskAsync(new RecipeQuery(parsed.GetValue(id)!), ct);
            var text = RecipeText.Write(recipe);
            if (parsed.GetValue(output) is { } path) await File.WriteAllTextAsync(path, text + "\n", ct);
            else Console.Out.WriteLine(text);
        }, ct));
        return command;
    }

    private static Command CreateAdd()
    {
        var settings = new SettingsOptions();
        var file = new Argument<FileInfo>("FILE") { Description = "A recipe as JSON, as “recipes export” writes it" };
        var command = new Command("add", "Keep a recipe from a file: the next table of its header needs no question") { file };
        settings.AddTo(command);
        command.Check(result => result.GetValue(file) is { Exists: false } missing ? [$"There is no file “{missing}”."] : []);
        command.SetAction((parsed, ct) => RunAsync(settings.Read(parsed), async program =>
        {
            var recipe = RecipeText.Read(await File.ReadAllTextAsync(parsed.GetValue(file)!.FullName, ct));
            var kept = await program.Get<RecipeActions>().KeepAsync(recipe, Caller.Owner, ct);
            Console.Out.WriteLine($"Recipe {kept.Id} is kept: {kept.Columns}");
        }, ct));
        return command;
    }

    private static Command CreateRemove()
    {
        var settings = new SettingsOptions();
        var id = new Argument<string>("ID") { Description = "The recipe, as shown by “recipes list”" };
        var command = new Command("remove", "Remove a recipe. Uploads that were read by it stay as they are") { id };
        settings.AddTo(command);
        command.SetAction((parsed, ct) => RunAsync(settings.Read(parsed), async program =>
        {
            await program.Get<RecipeActions>().RemoveAsync(new RecipeQuery(parsed.GetValue(id)!), Caller.Owner, ct);
            Console.Out.WriteLine($"Recipe {parsed.GetValue(id)} is removed.");
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
