using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>A captured list that an edition rests on.</summary>
/// <param name="Stream">Whose list it is, in which direction.</param>
/// <param name="Members">Members of the panel who stand in it, each with the instant (ticks) since when it follows; 0 where that is unknown.</param>
internal sealed record UsedList(LedgerStream Stream, LedgerObservation Observation, IReadOnlyList<(int Profile, long FollowedAt)> Members);

/// <summary>
/// Picks from a ledger what an edition rests on. That is every list captured within its time (up to its date, and not too
/// old), and of older lists the rows that date a follow within it. A partial list without any member says nothing and is left out.
/// </summary>
internal static class EvidenceLists
{
    /// <param name="since">The beginning of the edition's time, in ticks.</param>
    /// <param name="until">Its date, in ticks.</param>
    public static IEnumerable<UsedList> UsedWithin(TieLedger ledger, long since, long until)
    {
        var silent = SilentStatements(ledger, since, until).Select(statement => statement.StatementId).ToHashSet();
        var members = ledger.Streams.Select(stream => new List<(int, long)>?[stream.Observations.Count]).ToArray();
        foreach (var run in ledger.Runs) Place(ledger, run, since, until, members[run.Stream]);
        for (var stream = 0; stream < members.Length; stream++)
        {
            var observations = ledger.Streams[stream].Observations;
            for (var i = 0; i < observations.Count; i++)
            {
                var saysSomething = members[stream][i] is not null
                    || IsOwnerShown(ledger.Population, ledger.Streams[stream], observations[i], silent)
                    || ProvesSilence(ledger, ledger.Streams[stream], observations[i], since, until);
                if (saysSomething)
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

    // A whole list of a member proves of everybody else that they are not in it.
    private static bool ProvesSilence(TieLedger ledger, LedgerStream stream, LedgerObservation observation, long since, long until) =>
        stream.Scope != ListCompleteness.Partial && observation.CapturedAt >= since && observation.CapturedAt <= until
        && ledger.Population.Resolve(stream.OwnerProfile, observation.CapturedAt) >= 0;
}
