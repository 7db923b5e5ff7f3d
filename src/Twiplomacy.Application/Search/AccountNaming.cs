using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Platforms;

namespace Twiplomacy.Application.Search;

/// <summary>What accounts are called whose addresses somebody kept, and whom people mean by what they write.</summary>
public sealed class AccountNaming(AccountSearch search, AccountFinder finder, TimeProvider time)
{
    /// <summary>Accounts by the addresses that were kept; those that nobody knows any more are left out.</summary>
    public async Task<IReadOnlyDictionary<string, RankedAccount>> ListAsync(IEnumerable<string> addresses, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        var named = new Dictionary<string, RankedAccount>();
        foreach (var address in addresses.Distinct())
            if (ProfileKey.TryParse(address, out var key) && await FindAsync(key, cancellationToken) is { } account) named[address] = account;
        return named;
    }

    /// <summary>The account that is meant by an address, a handle, or a name that it alone bears; null if there is none.</summary>
    public async Task<RankedAccount?> FindAsync(string said, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(said);
        if (ProfileKey.TryParseSaid(said, out var key) && await FindAsync(key, cancellationToken) is { } account) return account;
        return await search.FindNamedAsync(said, cancellationToken) is { } named ? RankedAccount.Of(named) : null;
    }

    /// <summary>The account that was most likely meant by what is no account's, as people write it; null if there is none.</summary>
    public async Task<string?> FindNearestAsync(string said, CancellationToken cancellationToken) =>
        await search.FindAsync(said, 1, null, cancellationToken) is [var nearest] ? await WriteAsync(RankedAccount.Of(nearest), cancellationToken) : null;

    /// <summary>What people write for an account: its handle, where that leads back to it, else its address.</summary>
    public async Task<string> WriteAsync(RankedAccount account, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        if (account.Handle is not { } handle) return account.Id;
        var written = account.Platform == PlatformTable.Default ? "@" + handle : $"{account.Platform}:@{handle}";
        return ProfileKey.TryParseSaid(written, out var key) && (await FindAsync(key, cancellationToken))?.Id == account.Id ? written : account.Id;
    }

    // What was captured by its handle alone may have got its id since.
    private async Task<RankedAccount?> FindAsync(ProfileKey key, CancellationToken cancellationToken)
    {
        if (await search.FindAsync(key, cancellationToken) is { } listed) return RankedAccount.Of(listed);
        var now = time.GetUtcNow();
        if (await finder.FindAsync(key, now, cancellationToken) is not { } found) return null;
        return await search.FindAsync(found.Key, cancellationToken) is { } known ? RankedAccount.Of(known) : RankedAccount.Of(found, now);
    }
}
