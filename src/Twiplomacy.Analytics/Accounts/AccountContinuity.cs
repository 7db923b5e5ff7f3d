using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Accounts;

namespace Twiplomacy.Analytics.Accounts;

/// <summary>
/// Finds the accounts of a frozen edition in today's evidence: one that was known by its handle alone may have got its
/// id since.
/// </summary>
internal static class AccountContinuity
{
    public static async Task<Dictionary<string, ProfileKey>> TodaysKeysAsync(
        IReadOnlyList<EditionMemberRow> members, DateTimeOffset at, AccountQueries accounts, CancellationToken cancellationToken)
    {
        var keys = members.ToDictionary(m => m.Account, m => ProfileKey.TryParse(m.Account, out var key) ? key : default);
        var handles = keys.Values.Where(k => k.Kind == ProfileKeyKind.Handle).ToList();
        if (handles.Count == 0) return keys;
        var profiles = await accounts.FindProfilesAsync(handles, cancellationToken);
        var tenures = (await accounts.ListTenuresOfHandlesAsync([.. profiles.Values], cancellationToken))
            .Where(t => t.From <= at && at < t.To).ToDictionary(t => t.HandleProfile, t => t.Account);
        var ids = (await accounts.ListProfilesAsync([.. tenures.Values.Distinct()], cancellationToken)).ToDictionary(p => p.ProfileId, p => p.Key);
        return keys.ToDictionary(k => k.Key, k =>
            profiles.TryGetValue(k.Value, out var profile) && tenures.TryGetValue(profile, out var account) ? ids[account] : k.Value);
    }
}
