using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Analytics.Accounts;

/// <summary>A handle and the first and last time the account was seen with it.</summary>
public sealed record BorneHandle(string Handle, DateTimeOffset FirstSeen, DateTimeOffset LastSeen);

/// <summary>An account with its handles over time and everything account files said of it, oldest first.</summary>
public sealed record FoundAccount(
    int Profile, ProfileKey Key, IReadOnlyList<BorneHandle> Handles, IReadOnlyList<AccountDescription> Descriptions)
{
    /// <summary>The handle at an instant: the last seen at or before it, else the first seen after.</summary>
    public string? HandleAt(DateTimeOffset at) =>
        Handles.Where(h => h.FirstSeen <= at).MaxBy(h => h.FirstSeen)?.Handle ?? (Handles.Count > 0 ? Handles[0].Handle : null)
        ?? Descriptions.LastOrDefault(d => d.Handle is not null)?.Handle ?? (Key.Kind == ProfileKeyKind.Handle ? Key.Value : null);

    /// <summary>The account alone, without panel or office, to ask for its ties.</summary>
    public PanelMember AsMember() => new(
        Key, Profile, HandleAt(DateTimeOffset.MaxValue), null, null, null, null, null, null, null, new Dictionary<string, string>());
}

/// <summary>Finds accounts by address or by a handle at a date; a handle leads to whoever bore it then.</summary>
public sealed class AccountFinder(AccountQueries accounts, AccountDirectory directory)
{
    /// <summary>The account behind a key at an instant, or null if no export or file ever named it.</summary>
    public async Task<FoundAccount?> FindAsync(ProfileKey key, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (!(await accounts.FindProfilesAsync([key], cancellationToken)).TryGetValue(key, out var profile)) return null;
        var tenures = key.Kind == ProfileKeyKind.Id ? [] : await accounts.ListTenuresOfHandlesAsync([profile], cancellationToken);
        var account = tenures.FirstOrDefault(t => t.From <= at && at < t.To)?.Account ?? profile;
        return await LoadAsync(account, cancellationToken);
    }

    /// <summary>
    /// The account that bore a handle at an instant; if nobody is known to have borne it then, the one that bore it last
    /// before, so that a name given up still leads to whom it meant.
    /// </summary>
    public async Task<FoundAccount?> FindBearerAsync(ProfileKey handle, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (!(await accounts.FindProfilesAsync([handle], cancellationToken)).TryGetValue(handle, out var profile)) return null;
        var tenures = (await accounts.ListTenuresOfHandlesAsync([profile], cancellationToken)).Where(tenure => tenure.Account != profile).ToList();
        var bearer = tenures.FirstOrDefault(tenure => tenure.From <= at && at < tenure.To) ?? tenures.Where(tenure => tenure.To <= at).MaxBy(tenure => tenure.To);
        return await LoadAsync(bearer?.Account ?? profile, cancellationToken);
    }

    private async Task<FoundAccount> LoadAsync(int account, CancellationToken cancellationToken)
    {
        var key = (await accounts.ListProfilesAsync([account], cancellationToken))[0].Key;
        var seen = (await accounts.ListHandlesAsync([account], cancellationToken))[account];
        var handles = seen.GroupBy(s => s.Handle)
            .Select(g => new BorneHandle(g.Key, g.Min(s => s.SeenAt), g.Max(s => s.SeenAt)))
            .OrderBy(h => h.FirstSeen).ThenBy(h => h.Handle, StringComparer.Ordinal).ToList();
        var profiles = (await accounts.ListTenuresOfAccountsAsync([account], cancellationToken)).Select(t => t.HandleProfile).Append(account);
        return new FoundAccount(account, key, handles, await directory.ListDescriptionsAsync([.. profiles.Distinct()], cancellationToken));
    }
}
