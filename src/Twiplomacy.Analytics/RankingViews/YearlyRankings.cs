using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.RankingViews;

/// <summary>One account through the editions of a panel: its member row in the latest of them, and its row in each.</summary>
/// <param name="Rows">By the edition's slug; an edition without the account is missing.</param>
public sealed record YearlyRow(string Account, EditionMemberRow Member, IReadOnlyDictionary<string, RankedRow> Rows);

/// <summary>Editions of a panel, oldest first, and every account that is in one of them.</summary>
public sealed record YearlyRanking(IReadOnlyList<EditionRevisionRow> Editions, IReadOnlyList<YearlyRow> Rows);

/// <summary>Puts the rankings of a panel's editions side by side: the same account in one row, whatever its handle was.</summary>
public sealed class YearlyRankings(EditionQueries editions, AccountQueries accounts)
{
    /// <summary>
    /// The editions whose date lies in the years, both included, each by the revision that speaks for it; rows by the
    /// latest edition's order, then by that of the one before.
    /// </summary>
    public async Task<YearlyRanking> LoadAsync(
        string panel, string measure, int? fromYear, int? toYear, CancellationToken cancellationToken)
    {
        var chosen = (await editions.ListAsync(panel, cancellationToken))
            .Where(edition => edition.AsOf.UtcDateTime.Year >= (fromYear ?? 0) && edition.AsOf.UtcDateTime.Year <= (toYear ?? int.MaxValue))
            .ToList();
        return await LoadAsync(chosen, measure, cancellationToken);
    }

    /// <param name="chosen">Editions of one panel, oldest first.</param>
    public async Task<YearlyRanking> LoadAsync(IReadOnlyList<EditionRevisionRow> chosen, string measure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        var byAccount = new Dictionary<ProfileKey, (EditionMemberRow Member, Dictionary<string, RankedRow> Rows)>();
        foreach (var edition in chosen)
            foreach (var (account, row) in await RowsAsync(edition, measure, cancellationToken))
            {
                var rows = byAccount.TryGetValue(account, out var known) ? known.Rows : [];
                rows[edition.Slug] = row.Row;
                byAccount[account] = (row.Member, rows);
            }
        return new YearlyRanking(chosen, Ordered(byAccount, chosen));
    }

    private async Task<IEnumerable<(ProfileKey Account, PublishedRow Row)>> RowsAsync(
        EditionRevisionRow edition, string measure, CancellationToken cancellationToken)
    {
        var members = await editions.ListMembersAsync(edition.RevisionId, cancellationToken);
        var keys = await AccountContinuity.TodaysKeysAsync(members, edition.AsOf, accounts, cancellationToken);
        var byPosition = members.ToDictionary(member => member.Position);
        var rows = await editions.ListRankingAsync(edition.RevisionId, measure, cancellationToken);
        return rows.Select(row => (keys[byPosition[row.Position].Account], new PublishedRow(row, byPosition[row.Position])));
    }

    private static List<YearlyRow> Ordered(
        Dictionary<ProfileKey, (EditionMemberRow Member, Dictionary<string, RankedRow> Rows)> byAccount, IReadOnlyList<EditionRevisionRow> chosen)
    {
        var ordered = byAccount.OrderBy(_ => 0);
        foreach (var edition in chosen.Reverse())
            ordered = ordered.ThenBy(pair => pair.Value.Rows.TryGetValue(edition.Slug, out var row) ? row.Place : int.MaxValue);
        return [.. ordered.ThenBy(pair => pair.Key).Select(pair => new YearlyRow(pair.Key.ToString(), pair.Value.Member, pair.Value.Rows))];
    }
}
