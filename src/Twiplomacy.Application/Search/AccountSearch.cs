using Twiplomacy.Analytics.Caching;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Application.Search;

/// <summary>Finds accounts for every field that takes one. What it searches in is kept until the evidence changes.</summary>
public sealed class AccountSearch(AccountDirectory directory, EvidenceVersionQueries versions, EditionQueries editions)
{
    private static readonly AccountFilter Everybody = new(null, null, null, null, null);

    private readonly EvidenceCache<bool, AccountIndex> _kept = new(versions, "account_search", most: 1);

    private readonly RecentAnswers<(int Revision, DateTimeOffset BuiltAt), Dictionary<string, EditionMemberRow>> _members =
        new("account_search_members", most: 8);

    /// <summary>Accounts that a text may mean, the likeliest first.</summary>
    /// <param name="platform">Null: on all platforms.</param>
    public async Task<IReadOnlyList<AccountListing>> FindAsync(string text, int most, string? platform, CancellationToken cancellationToken) =>
        (await IndexAsync(cancellationToken)).Find(text, most, platform is null ? null : account => account.Key.Platform == platform);

    /// <summary>Members of an edition that a text may mean, the likeliest first.</summary>
    public async Task<IReadOnlyList<EditionMemberRow>> FindMembersAsync(
        string text, int most, EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var members = await _members.GetAsync((revision.RevisionId, revision.BuiltAt), given => MembersAsync(revision, given), cancellationToken);
        EditionMemberRow? Member(AccountListing account) => members.GetValueOrDefault(account.Key.ToString())
            ?? (account.Handle is { } handle ? members.GetValueOrDefault(ProfileKey.OfHandle(account.Key.Platform, handle).ToString()) : null);
        var found = (await IndexAsync(cancellationToken)).Find(text, most, account => Member(account) is not null);
        return [.. found.Select(account => Member(account)!).Distinct()];
    }

    /// <summary>The account that alone is called so; null if there is none, or several.</summary>
    public async Task<AccountListing?> FindNamedAsync(string text, CancellationToken cancellationToken) =>
        (await IndexAsync(cancellationToken)).FindNamed(text);

    /// <summary>The account of an address; null if there is none.</summary>
    public async Task<AccountListing?> FindAsync(ProfileKey key, CancellationToken cancellationToken) => (await IndexAsync(cancellationToken)).Find(key);

    private Task<AccountIndex> IndexAsync(CancellationToken cancellationToken) => _kept.GetAsync(
        true, async given => new AccountIndex(await directory.ListAsync(Everybody, null, int.MaxValue, given)), cancellationToken);

    // An edition may know by its handle alone an account whose id came later.
    private async Task<Dictionary<string, EditionMemberRow>> MembersAsync(EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        var members = new Dictionary<string, EditionMemberRow>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in await editions.ListMembersAsync(revision.RevisionId, cancellationToken))
        {
            members[member.Account] = member;
            if (member.Handle is { } handle && ProfileKey.TryParse(member.Account, out var key))
                members.TryAdd(ProfileKey.OfHandle(key.Platform, handle).ToString(), member);
        }
        return members;
    }
}
