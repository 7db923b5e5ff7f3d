using System.Text.Json;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Explanations;
using Twiplomacy.Server.Cli.Terminal;
using Twiplomacy.Server.Settings;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Cli.Editions;

/// <summary><c>rank EDITION mutual_follows --explain HANDLE</c>: why an account moved, in one sentence and tie by tie.</summary>
public static class ExplanationOutput
{
    public static async Task<int> WriteAsync(
        TwiplomacySettings settings, string edition, string measure, string account, string format, CancellationToken ct)
    {
        if (measure != RankExplanations.Measure) return Refuse($"--explain works only for {RankExplanations.Measure}.");
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
        if (moved.Count > 0) TableOutput.Write(["tie", "cause", "handle", "actor", "country", "other account"], moved);
    }

    private static IEnumerable<string[]> Rows(string tie, MovedTies? ties) => (ties?.Ties ?? []).Select(t => (string[])
        [tie, ApiJson.Word(t.Cause), t.Account.Handle ?? t.Account.Id, t.Account.Actor ?? "", t.Account.Country ?? "", t.Counterpart?.Handle ?? t.Counterpart?.Id ?? ""]);

    private static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCode.Refused;
    }
}
