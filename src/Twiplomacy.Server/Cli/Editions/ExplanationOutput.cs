using System.Text.Json;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Explanations;
using Twiplomacy.Core.Text;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Cli.Terminal;
using Twiplomacy.Server.Settings;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Server.Cli.Editions;

/// <summary><c>rank EDITION mutual_follows --explain HANDLE</c>: why an account moved, in one sentence and tie by tie.</summary>
public static class ExplanationOutput
{
    private static readonly Table<(string Tie, MovedTieAnswer Moved)> Table = new(
        "moved_ties",
        new("tie", Word, row => row.Tie),
        new("cause", Word, row => EnumWord.Of(row.Moved.Cause)),
        new("handle", Text, row => row.Moved.Account.Handle ?? row.Moved.Account.Id) { Personal = Personal.Handle },
        new("actor", Text, row => row.Moved.Account.Actor) { Personal = Personal.Name },
        new("country", Text, row => row.Moved.Account.Country),
        new("other_account", Text, row => row.Moved.Counterpart?.Handle ?? row.Moved.Counterpart?.Id) { Personal = Personal.Handle });

    public static async Task<int> WriteAsync(
        TwiplomacySettings settings, string edition, string measure, string account, string format, CancellationToken ct)
    {
        if (measure != RankExplanations.Measure) return CommandLine.Refuse($"--explain works only for {RankExplanations.Measure}.");
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        var explanation = await program.Get<ExplanationQuestions>().AskAsync(new ExplanationQuery(new EditionKey(edition), account), ct);
        if (format == "json") Console.Out.WriteLine(JsonSerializer.Serialize(explanation, RankingOutput.JsonOptions));
        else Print(explanation);
        return ExitCode.Done;
    }

    private static void Print(ExplanationAnswer explanation)
    {
        Console.Out.WriteLine(explanation.Sentence);
        var moved = Rows("gained", explanation.Gained).Concat(Rows("lost", explanation.Lost)).ToList();
        if (moved.Count > 0) TableOutput.Write(Table, moved);
    }

    private static IEnumerable<(string, MovedTieAnswer)> Rows(string tie, MovedTies? ties) => (ties?.Ties ?? []).Select(moved => (tie, moved));
}
