using Twiplomacy.Analytics.Caching;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Application.Search;

/// <summary>Finds accounts for every field that takes one. What it searches in is kept until the evidence changes.</summary>
public sealed class AccountSearch(AccountDirectory directory, EvidenceVersionQueries versions)
{
    private static readonly AccountFilter Everybody = new(null, null, null, null, null);

    private readonly EvidenceCache<bool, AccountIndex> _kept = new(versions, "account_search", most: 1);

    /// <summary>Accounts that a text may mean, the likeliest first.</summary>
    /// <param name="among">Which accounts may be found; all, if null.</param>
    public async Task<IReadOnlyList<AccountListing>> FindAsync(
        string text, int most, Func<AccountListing, bool>? among, CancellationToken cancellationToken)
    {
        var index = await _kept.GetAsync(true, IndexAsync, cancellationToken);
        return index.Find(text.Trim().TrimStart('@'), most, among);
    }

    /// <summary>The account that alone is called so; null if there is none, or several.</summary>
    public async Task<AccountListing?> FindNamedAsync(string text, CancellationToken cancellationToken) =>
        (await _kept.GetAsync(true, IndexAsync, cancellationToken)).FindNamed(text);

    private async Task<AccountIndex> IndexAsync(CancellationToken cancellationToken) =>
        new(await directory.ListAsync(Everybody, null, int.MaxValue, cancellationToken));
}
