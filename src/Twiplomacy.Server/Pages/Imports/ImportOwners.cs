using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Server.Pages.Imports;

/// <summary>Names accounts whose lists an import holds, so that whoever handed in their own archive finds to their account.</summary>
public sealed class ImportOwners(ImportQueries imports, AccountQueries accounts, AccountFinder finder)
{
    /// <summary>So many are named.</summary>
    public const int Most = 6;

    public async Task<IReadOnlyList<RankedAccount>> ListAsync(int importId, CancellationToken ct)
    {
        var named = new List<RankedAccount>();
        foreach (var profile in await accounts.ListProfilesAsync(await imports.ListOwnersAsync(importId, Most, ct), ct))
        {
            if (await finder.FindAsync(profile.Key, DateTimeOffset.MaxValue.AddTicks(-10), ct) is not { } found) continue;
            named.Add(RankedAccount.Of(found, DateTimeOffset.MaxValue));
        }
        return named;
    }
}
