using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Posts;

namespace Twiplomacy.Analytics.Countries;

/// <summary>Reads since when accounts have written nothing.</summary>
public sealed class QuietSpells(AccountQueries accounts, ProfileObservationQueries observations, PostQueries posts)
{
    /// <summary>The spell of each account that is quiet at an instant, by what was captured up to it.</summary>
    public async Task<IReadOnlyDictionary<ProfileKey, QuietSpell>> ListAsync(
        IReadOnlyCollection<ProfileKey> keys, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var profiles = await accounts.FindProfilesAsync(keys, cancellationToken);
        var tenures = await accounts.ListTenuresOfAccountsAsync([.. profiles.Values], cancellationToken);
        var borne = tenures.ToLookup(tenure => tenure.HandleProfile);
        var rows = await observations.ListAsync(
            [.. profiles.Values.Concat(tenures.Select(tenure => tenure.HandleProfile)).Distinct()], DateTimeOffset.MinValue, asOf, cancellationToken);
        var counts = rows.Where(row => row.Posts is not null).ToLookup(
            row => borne[row.Profile].FirstOrDefault(tenure => tenure.From <= row.ObservedAt && row.ObservedAt < tenure.To)?.Account ?? row.Profile,
            row => (row.ObservedAt, row.Posts!.Value));
        var written = (await posts.ListSignsOfLifeAsync([.. profiles.Values], DateTimeOffset.MinValue, asOf, cancellationToken))
            .GroupBy(sign => sign.Account).ToDictionary(signs => signs.Key, signs => signs.Max(sign => sign.At));
        var spells = new Dictionary<ProfileKey, QuietSpell>();
        foreach (var (key, profile) in profiles)
            if (QuietSpell.Of(counts[profile], written.TryGetValue(profile, out var last) ? last : null) is { } spell) spells[key] = spell;
        return spells;
    }
}
