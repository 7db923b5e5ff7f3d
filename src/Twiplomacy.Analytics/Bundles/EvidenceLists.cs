using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>A capture that says something within an edition's time, with the members of the edition in it.</summary>
internal sealed record UsedList(LedgerStream Stream, LedgerObservation Observation, IReadOnlyList<(int Profile, long FollowedAt)> Members);

/// <summary>
/// Picks from a ledger what an edition rests on: captures not after its date and not too old, and of others the rows
/// that date a follow within that time. A partial list that holds no member says nothing.
/// </summary>
internal static class EvidenceLists
{
    public static IEnumerable<UsedList> Of(TieLedger ledger, long since, long until)
    {
        var silent = SilentStatements(ledger, since, until).Select(statement => statement.StatementId).ToHashSet();
        var members = ledger.Streams.Select(stream => new List<(int, long)>?[stream.Observations.Count]).ToArray();
        foreach (var run in ledger.Runs) Place(ledger, run, since, until, members[run.Stream]);
        for (var stream = 0; stream < members.Length; stream++)
        {
            var observations = ledger.Streams[stream].Observations;
            for (var i = 0; i < observations.Count; i++)
            {
                if (members[stream][i] is not null || IsOwnerShown(ledger.Population, ledger.Streams[stream], observations[i], silent) || IsSilentProof(ledger, ledger.Streams[stream], observations[i], since, until))
                    yield return new UsedList(ledger.Streams[stream], observations[i], members[stream][i] ?? []);
            }
        }
    }

    /// <summary>What was said of files whose silence counts within an edition's time.</summary>
    public static IEnumerable<LedgerStatement> SilentStatements(TieLedger ledger, long since, long until) =>
        ledger.Statements.Where(statement => statement.CoversSilence && statement.CapturedAt >= since && statement.CapturedAt <= until);

    /// <summary>The statements that an edition rests on: by silence, or because its lists speak for some owners alone.</summary>
    public static IReadOnlyList<LedgerStatement> StatementsOf(TieLedger ledger, IReadOnlyList<UsedList> used, long since, long until)
    {
        var referred = used.Select(list => list.Observation.Statement).ToHashSet();
        return [.. SilentStatements(ledger, since, until)
            .Union(ledger.Statements.Where(statement => statement.Owners is not null && referred.Contains(statement.StatementId)))];
    }

    // Whoever owns a list of the file is not silent in it, whatever the list proves.
    private static bool IsOwnerShown(Population population, LedgerStream stream, LedgerObservation observation, HashSet<int> silent) =>
        silent.Contains(observation.Statement) && population.Resolve(stream.OwnerProfile, observation.CapturedAt) >= 0;

    private static void Place(TieLedger ledger, in LedgerRun run, long since, long until, List<(int, long)>?[] members)
    {
        var stream = ledger.Streams[run.Stream];
        var begins = stream.Observations[run.First].CapturedAt;
        var isDatedWithin = run.FollowedAt != 0 && run.FollowedAt >= since && run.FollowedAt <= until;
        for (var i = run.First; i <= run.Last; i++)
        {
            var at = stream.Observations[i].CapturedAt;
            var isWithin = at >= since && at <= until;
            if (!isWithin && !(isDatedWithin && at == begins)) continue;
            if (IsTie(ledger.Population, stream.OwnerProfile, run.Other, at)) (members[i] ??= []).Add((run.Other, run.FollowedAt));
        }
    }

    private static bool IsTie(Population population, int owner, int other, long at) =>
        population.Resolve(owner, at) is >= 0 and var a && population.Resolve(other, at) is >= 0 and var b && a != b;

    private static bool IsSilentProof(TieLedger ledger, LedgerStream stream, LedgerObservation observation, long since, long until) =>
        stream.Scope != ListCompleteness.Partial && observation.CapturedAt >= since && observation.CapturedAt <= until
        && ledger.Population.Resolve(stream.OwnerProfile, observation.CapturedAt) >= 0;
}
