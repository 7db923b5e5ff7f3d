using System.Text.Json;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Api;
using Twiplomacy.Server.Api.Explanations;
using Twiplomacy.Server.Cli.Terminal;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage.Editions;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Server.Cli.Editions;

/// <summary><c>rank EDITION mutual_follows --explain HANDLE</c>: why an account moved, in one sentence and tie by tie.</summary>
public static class ExplanationOutput
{
    private static readonly Table<(string Tie, MovedTieAnswer Moved)> Table = new(
        "moved_ties",
        new("tie", Word, row => row.Tie),
        new("cause", Word, row => ApiJson.Word(row.Moved.Cause)),
        new("handle", Text, row => row.Moved.Account.Handle ?? row.Moved.Account.Id) { Personal = Personal.Handle },
        new("actor", Text, row => row.Moved.Account.Actor) { Personal = Personal.Name },
        new("country", Text, row => row.Moved.Account.Country),
        new("other_account", Text, row => row.Moved.Counterpart?.Handle ?? row.Moved.Counterpart?.Id) { Personal = Personal.Handle });

    public static async Task<int> WriteAsync(
        TwiplomacySettings settings, string edition, string measure, string account, string format, CancellationToken ct)
    {
        if (measure != RankExplanations.Measure) return Refuse($"--explain tells of {RankExplanations.Measure} only.");
        await using var program = await OpenProgram.OpenAsync(settings, ct);
        if (await program.Get<EditionQueries>().FindAsync(edition, null, ct) is not { Network: not "{}" } revision) return Refuse($"There is no edition '{edition}'.");
        var handle = Handle.Normalise(account);
        var member = (await program.Get<EditionQueries>().ListMembersAsync(revision.RevisionId, ct)).FirstOrDefault(m =>
            m.Account.Equals(account, StringComparison.OrdinalIgnoreCase) || (m.Handle is { } shown && Handle.Normalise(shown) == handle));
        if (member is null) return Refuse($"There is no account '{account}' in {edition}.");
        var explanation = ExplanationAnswer.Of(await program.Get<RankExplanations>().OfAsync(revision, member, ct));
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

    private static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCode.Refused;
    }
}
