using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Server.Pages.Editions;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Pages.Accounts;

/// <summary>An account in the editions of its panel.</summary>
/// <param name="Editions">The panel's editions, oldest first.</param>
/// <param name="Revision">The edition by which it is looked at; null, with all that follows, if it is in none.</param>
/// <param name="Measures">Its row in every ranking of that edition, by measure.</param>
/// <param name="History">Its rows in the panel's editions, oldest first.</param>
/// <param name="Population">How many members that edition has.</param>
public sealed record AccountEditions(
    IReadOnlyList<EditionLink> Editions, EditionRevisionRow? Revision, EditionMemberRow? Member,
    IReadOnlyDictionary<string, RankedRow> Measures, IReadOnlyList<ComparedEdition> History, int Population)
{
    /// <summary>The same, looked at by none of them.</summary>
    public AccountEditions Unchosen => this with { Revision = null, Member = null, Measures = new Dictionary<string, RankedRow>(), Population = 0 };
}

/// <summary>Finds an account in the editions of its panel.</summary>
public sealed class AccountEditionReading(EditionQueries editions, EditionAccounts accounts, AccountComparisons comparisons)
{
    /// <param name="asked">The edition asked for; otherwise, and where the account is not in it, the newest in which it is.</param>
    public async Task<AccountEditions> ReadAsync(FoundAccount account, string? panel, string? asked, CancellationToken ct)
    {
        var shelf = await EditionShelf.LoadAsync(editions, ct);
        var none = new AccountEditions(panel is null ? [] : shelf.Of(panel), null, null, new Dictionary<string, RankedRow>(), [], 0);
        var candidates = shelf.All.Where(edition => edition.Panel == panel)
            .OrderByDescending(edition => edition.Slug == asked).ThenByDescending(edition => edition.IsSealed).ThenByDescending(edition => edition.AsOf);
        foreach (var edition in candidates)
        {
            if (!(await accounts.OfAsync(edition, ct)).TryGetValue(account.Key, out var member)) continue;
            var rows = await editions.ListOfMembersAsync(edition.RevisionId, [member.Position], ct);
            return none with
            {
                Revision = edition, Member = member, Measures = rows.ToDictionary(row => row.Measure),
                History = await comparisons.HistoryAsync(edition, [member], ct), Population = await editions.CountMembersAsync(edition.RevisionId, ct),
            };
        }
        return none;
    }
}
