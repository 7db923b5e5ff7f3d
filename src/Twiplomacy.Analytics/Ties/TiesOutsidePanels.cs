using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Analytics.Ties;

/// <summary>The ties of an account that belongs to no panel: with everybody who stands in its lists, or whose lists hold it.</summary>
public sealed class TiesOutsidePanels(PartnerQueries partners, AccountQueries accounts, PanelStudyLoader studies)
{
    // A list may hold a million: their evidence is read in pieces, until the page is full.
    private const int Piece = 2000;

    /// <summary>In the published order.</summary>
    /// <param name="after">The last that was told already, or null.</param>
    public async Task<IReadOnlyList<PeerTie>> ListAsync(
        FoundAccount account, DateTimeOffset asOf, TimeSpan evidenceAge, ProfileKey? after, int most, Predicate<PeerTie> wanted, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(wanted);
        var found = new List<PeerTie>();
        var others = (await OthersAsync(account, asOf, cancellationToken)).Where(other => after is not { } last || other.Key > last).ToList();
        foreach (var piece in others.Chunk(Piece))
        {
            if (found.Count >= most) break;
            found.AddRange((await TiesAsync(account, piece, asOf, evidenceAge, cancellationToken)).Where(tie => wanted(tie)));
        }
        return [.. found.Take(most)];
    }

    private async Task<IReadOnlyList<ProfileRow>> OthersAsync(FoundAccount account, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var own = (await accounts.ListTenuresOfAccountsAsync([account.Profile], cancellationToken)).Select(tenure => tenure.HandleProfile).Append(account.Profile).ToHashSet();
        var named = await partners.ListAsync(own, cancellationToken);
        var tenures = (await accounts.ListTenuresOfHandlesAsync(named, cancellationToken)).ToLookup(tenure => tenure.HandleProfile);
        var meant = named.Select(profile => tenures[profile].FirstOrDefault(tenure => tenure.From <= asOf && asOf < tenure.To)?.Account ?? profile)
            .Distinct().Where(profile => !own.Contains(profile)).ToList();
        return [.. (await accounts.ListProfilesAsync(meant, cancellationToken)).OrderBy(profile => profile.Key)];
    }

    private async Task<IReadOnlyList<PeerTie>> TiesAsync(
        FoundAccount account, ProfileRow[] others, DateTimeOffset asOf, TimeSpan evidenceAge, CancellationToken cancellationToken)
    {
        var handles = await accounts.ListHandlesAsync([.. others.Select(other => other.ProfileId)], cancellationToken);
        List<PanelMember> members = [account.AsMember(), .. others.Select(other => MemberOf(other, PanelPopulation.Deciding(handles[other.ProfileId], asOf)))];
        var ties = (await studies.LedgerAsync(members, asOf, cancellationToken)).At(asOf, evidenceAge);
        return [.. Enumerable.Range(1, others.Length).Select(other => PeerTies.Between(members[other], ties, 0, other))];
    }

    private static PanelMember MemberOf(ProfileRow profile, SeenHandle? seen) => new(
        profile.Key, profile.ProfileId, seen?.Handle ?? (profile.Key.Kind == ProfileKeyKind.Handle ? profile.Key.Value : null),
        null, null, null, null, null, null, null, new Dictionary<string, string>());
}
