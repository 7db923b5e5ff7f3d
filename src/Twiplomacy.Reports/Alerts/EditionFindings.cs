using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Reports.Alerts;

/// <summary>
/// What editions tell an alert: ranks that were certainly crossed since the edition before, accounts that are new, and goals that
/// are reached.
/// </summary>
public sealed class EditionFindings(EditionQueries editions, GoalFindings goals)
{
    private const string Measure = "mutual_follows";

    private static readonly AlertKind[] OfEditions = [AlertKind.RankCrossed, AlertKind.NewAccount, AlertKind.GoalReached];

    internal async Task<IReadOnlyList<AlertItem>> FindAsync(
        AlertTerms terms, WatchedAccounts watched, DateTimeOffset after, DateTimeOffset until, CancellationToken cancellationToken)
    {
        if (!OfEditions.Any(terms.TellsOf)) return [];
        var found = new List<AlertItem>();
        foreach (var revision in await editions.ListAsync(terms.Panel, cancellationToken))
        {
            if (revision.AsOf <= after || revision.AsOf > until || revision.PreviousRevisionId is not { } before) continue;
            if (await editions.FindRevisionAsync(before, cancellationToken) is not { } previous) continue;
            var members = (await editions.ListMembersAsync(revision.RevisionId, cancellationToken))
                .Where(member => watched.Has(KeyOf(member), member.Handle, member.Country, revision.AsOf)).ToList();
            if (terms is { Top: { } top } && terms.TellsOf(AlertKind.RankCrossed))
                found.AddRange(
                    Crossed(terms, top, members, await editions.ListRankingAsync(revision.RevisionId, Measure, cancellationToken), revision, previous));
            if (terms.TellsOf(AlertKind.NewAccount))
                found.AddRange(New(terms, members, await editions.ListMembersAsync(previous.RevisionId, cancellationToken), revision, previous));
            if (terms.TellsOf(AlertKind.GoalReached)) found.AddRange(await goals.FindAsync(members, terms.Language, revision, previous, cancellationToken));
        }
        return found;
    }

    private static IEnumerable<AlertItem> Crossed(
        AlertTerms terms, int top, List<EditionMemberRow> members, IReadOnlyList<RankedRow> ranking,
        EditionRevisionRow revision, EditionRevisionRow previous)
    {
        var rows = ranking.ToDictionary(row => row.Position);
        foreach (var member in members)
        {
            if (!rows.TryGetValue(member.Position, out var row)) continue;
            if (row.RankWorst <= top && row.PreviousRankBest > top)
                yield return ItemOf(member, revision, previous, "rank_crossed",
                    AlertFindingMessages.Entered(Day(revision), AlertFindingMessages.Name(member, terms.Language), top));
            else if (row.RankBest > top && row.PreviousRankWorst <= top)
                yield return ItemOf(member, revision, previous, "rank_crossed",
                    AlertFindingMessages.Left(Day(revision), AlertFindingMessages.Name(member, terms.Language), top));
        }
    }

    // An account of which the id has become known is not new.
    private static IEnumerable<AlertItem> New(
        AlertTerms terms, List<EditionMemberRow> members, IReadOnlyList<EditionMemberRow> earlier, EditionRevisionRow revision, EditionRevisionRow previous)
    {
        var (accounts, handles) = (earlier.Select(member => member.Account).ToHashSet(), earlier.Select(HandleOf).OfType<string>().ToHashSet());
        return members.Where(member => terms.Office is null || member.Kind == terms.Office)
            .Where(member => !accounts.Contains(member.Account) && (HandleOf(member) is not { } handle || !handles.Contains(handle)))
            .Select(member => ItemOf(member, revision, previous, EnumWord.Of(AlertKind.NewAccount), AlertFindingMessages.NewAccount(Day(revision),
                AlertFindingMessages.Name(member, terms.Language))));
    }

    private static AlertItem ItemOf(EditionMemberRow member, EditionRevisionRow revision, EditionRevisionRow previous, string kind, Message said) => new(
        kind, member.Account, null, revision.Slug, previous.AsOf, revision.AsOf, said,
        $"/accounts/{AlertFindingMessages.Segment(member.Account)}?edition={revision.Slug}");

    private static ProfileKey KeyOf(EditionMemberRow member) => ProfileKey.TryParse(member.Account, out var key) ? key : default;

    private static string? HandleOf(EditionMemberRow member) => member.Handle is { } handle ? Handle.Normalise(handle) : null;

    private static DateOnly Day(EditionRevisionRow revision) => DateOnly.FromDateTime(revision.AsOf.UtcDateTime);
}
