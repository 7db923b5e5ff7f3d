using Twiplomacy.Analytics.Audiences;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Countries;

/// <summary>Finds out how many different people some accounts of an edition reach.</summary>
public sealed class CountryReaches(PublishedRankings published, AccountQueries accounts, AudienceReach audiences)
{
    private const string Measure = "followers";

    public async Task<CountryReach?> FindAsync(EditionRevisionRow edition, IReadOnlyList<RankedAccount> asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(asked);
        var keys = asked.ToDictionary(account => account.Id, account => ProfileKey.TryParse(account.Id, out var key) ? key : default);
        var profiles = await accounts.FindProfilesAsync([.. keys.Values], cancellationToken);
        var common = await audiences.CommonAsync(
            [.. asked.Where(account => profiles.ContainsKey(keys[account.Id]))
                .Select(account => new AudienceAccount(profiles[keys[account.Id]], account.Id, account.Handle))],
            edition.AsOf, cancellationToken);
        var lists = common.Accounts.ToDictionary(share => share.Account.Address, share => share.Capture.Members);
        var counts = (await published.FindAsync(edition, Measure, cancellationToken))?.Rows.ToDictionary(row => row.Member.Account, row => row.Row.Value) ?? [];
        return CountryReach.Of(
            [.. asked.Select(account => (account.Id, (long?)counts.GetValueOrDefault(account.Id),
                lists.TryGetValue(account.Id, out var list) ? (long?)list : null))],
            common.IsComparable && lists.Count > 0 ? common.Reach : null);
    }
}
