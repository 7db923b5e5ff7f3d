using System.CommandLine;
using System.Text.Json;
using Twiplomacy.Application.Erasure;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Cli.Editions;
using Twiplomacy.Server.Cli.Terminal;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Cli.Erasure;

/// <summary><c>held [PERSON|ACCOUNT]</c>: what is held of somebody, where, and until when.</summary>
public static class HeldCommand
{
    private static readonly Table<HeldHomeAnswer> Homes = new(
        "homes",
        new("home", ColumnType.Word, home => home.Home),
        new("holds", ColumnType.Word, home => home.Holds),
        new("kept", ColumnType.Word, home => home.Kept),
        new("setting", ColumnType.Word, home => home.Setting),
        new("count", ColumnType.Integer, home => home.Count));

    private static readonly Table<HeldItem> Items = new(
        "held",
        new("place", ColumnType.Word, item => item.Place),
        new("until", ColumnType.Instant, item => item.Until) { Head = "until (UTC)" },
        new("held", ColumnType.Text, item => item.Held) { Personal = Personal.FreeText });

    internal static Option<string[]> AlsoOption() => new("--also")
    {
        Description = "Another name of the person, such as their name outside the platform. Repeat for more than one",
        HelpName = "NAME",
    };

    public static Command Create()
    {
        var settings = new SettingsOptions();
        var person = new Argument<string?>("PERSON")
        {
            Description = "Account (x:237299871 or x:@handle), email address or name. Without one: where personal data is stored, and until when",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var also = AlsoOption();
        var format = new Option<string>("--format") { Description = "Output format", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var command = new Command("held", "Show what is held about a person, where, and until when") { person, also, format };
        settings.AddTo(command);
        command.SetAction((parsed, cancellationToken) => ShowAsync(
            settings.Read(parsed), new HeldQuery(parsed.GetValue(person), parsed.GetValue(also)), parsed.GetValue(format)!, cancellationToken));
        return command;
    }

    private static async Task<int> ShowAsync(TwiplomacySettings settings, HeldQuery query, string format, CancellationToken cancellationToken)
    {
        await using var program = await OpenProgram.OpenAsync(settings, cancellationToken);
        var answer = HeldAnswer.Of(query.Person, await program.Get<HeldQuestions>().AskAsync(query, cancellationToken));
        if (format == "json") Console.Out.WriteLine(JsonSerializer.Serialize(answer, RankingOutput.JsonOptions));
        else Print(answer);
        return ExitCode.Done;
    }

    private static void Print(HeldAnswer answer)
    {
        if (answer is { Person: { } person, Homes.Count: 0 }) Console.Error.WriteLine(PersonalDataMessages.Nothing(person));
        else TableOutput.Write(Homes, answer.Homes);
        if (answer.Person is null) return;
        if (answer.Homes.Count > 0) TableOutput.Write(Items, answer.Homes.SelectMany(home => home.Items));
        Console.Error.WriteLine(answer.Note);
    }
}
