using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Application.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Accounts;

/// <summary>Finds an account in the editions of its panel.</summary>
public sealed class AccountEditionReading(EditionQueries editions, EditionShelves shelves, EditionAccounts accounts, AccountComparisons comparisons)
{
    /// <summary>The panel by which an account is looked at: that of the edition asked for where the account belongs to it, else its first.</summary>
    public async Task<string?> PanelAsync(FoundAccount account, string? asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        var panel = asked is null ? null : (await editions.FindAsync(asked, null, cancellationToken))?.Panel;
        return panel is not null && account.Descriptions.Any(description => description.Panels.Contains(panel)) ? panel : NamedAccounts.PanelOf(account);
    }

    /// <param name="asked">The edition asked for; otherwise, and where the account is not in it, the newest in which it is.</param>
    public async Task<AccountEditions> ReadAsync(FoundAccount account, string? panel, string? asked, CancellationToken cancellationToken)
    {
        var shelf = await shelves.LoadAsync(cancellationToken);
        var none = new AccountEditions(panel is null ? [] : shelf.Of(panel), null, null, new Dictionary<string, RankedRow>(), [], 0);
        var candidates = shelf.All.Where(edition => edition.Panel == panel)
            .OrderByDescending(edition => edition.Slug == asked).ThenByDescending(edition => edition.IsSealed).ThenByDescending(edition => edition.AsOf);
        foreach (var edition in candidates)
        {
            if (!(await accounts.MembersAsync(edition, cancellationToken)).TryGetValue(account.Key, out var member)) continue;
            var rows = await editions.ListOfMembersAsync(edition.RevisionId, [member.Position], cancellationToken);
            return none with
            {
                Revision = edition, Member = member, Measures = rows.ToDictionary(row => row.Measure),
                History = await comparisons.HistoryAsync(edition, [member], cancellationToken),
                Population = await editions.CountMembersAsync(edition.RevisionId, cancellationToken),
            };
        }
        return none;
    }
}
