using System.Runtime.CompilerServices;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Caching;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Analytics.Ties;

/// <summary>The ties of any account: to the members of a panel, whether or not it is one, or to everybody whom lists name beside it.</summary>
public sealed class AccountTies(PanelStudyLoader studies, NamedPeerQueries named, AccountQueries accounts, AccountDirectory directory, WorkGate gate)
{
    // The evidence among so many accounts is read at a time.
    private const int AtATime = 1000;

    /// <summary>To every other member of a panel at an instant, in the published order; null if there is no such panel.</summary>
    /// <exception cref="WorkBusyException">Too much is being computed.</exception>
    /// <exception cref="WorkTooLargeException">The panel has too many members.</exception>
    public Task<IReadOnlyList<PeerTie>?> WithPanelAsync(
        FoundAccount account, string panel, DateTimeOffset at, TimeSpan evidenceAge, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        return gate.RunAsync(() => ComputeAsync(account, panel, at, evidenceAge, cancellationToken), cancellationToken);
    }

    private async Task<IReadOnlyList<PeerTie>?> ComputeAsync(
        FoundAccount account, string panel, DateTimeOffset at, TimeSpan evidenceAge, CancellationToken cancellationToken)
    {
        if (await studies.FindAsync(panel, at, null, gate, cancellationToken) is not { } study) return null;
        var number = study.Members.Select(member => member.Profile).ToList().IndexOf(account.Profile);
        return number >= 0
            ? PeerTies.Of(study.Members, study.Ledger.At(at, evidenceAge), number)
            : await AmongAsync(account, study.Members, at, evidenceAge, cancellationToken);
    }

    /// <summary>To everybody whom its lists ever named and whose lists ever named it, in the published order.</summary>
    /// <param name="after">Begins behind this account.</param>
    public async IAsyncEnumerable<PeerTie> WithNamedAsync(
        FoundAccount account, ProfileKey? after, DateTimeOffset at, TimeSpan evidenceAge, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        var peers = (await NamedAsync(account, cancellationToken)).Where(peer => !(peer.Account <= after));
        foreach (var some in peers.Chunk(AtATime))
            foreach (var tie in await AmongAsync(account, some, at, evidenceAge, cancellationToken)) yield return tie;
    }

    private async Task<IReadOnlyList<PeerTie>> AmongAsync(
        FoundAccount account, IReadOnlyList<PanelMember> peers, DateTimeOffset at, TimeSpan evidenceAge, CancellationToken cancellationToken)
    {
        IReadOnlyList<PanelMember> all = [account.AsMember(), .. peers];
        return PeerTies.Of(all, (await studies.LedgerAsync(all, at, cancellationToken)).At(at, evidenceAge), 0);
    }

    private async Task<IReadOnlyList<PanelMember>> NamedAsync(FoundAccount account, CancellationToken cancellationToken)
    {
        var own = (await accounts.ListTenuresOfAccountsAsync([account.Profile], cancellationToken)).Select(tenure => tenure.HandleProfile).Append(account.Profile).ToHashSet();
        var profiles = await named.ListAsync(own, cancellationToken);
        // A list that names a handle means whoever bore it.
        var bearers = (await accounts.ListTenuresOfHandlesAsync(profiles, cancellationToken)).ToLookup(tenure => tenure.HandleProfile, tenure => tenure.Account);
        var meant = profiles.SelectMany(profile => bearers[profile].DefaultIfEmpty(profile)).Where(peer => !own.Contains(peer)).Distinct().ToList();
        var (keys, handles) = (await accounts.ListProfilesAsync(meant, cancellationToken), await accounts.ListHandlesAsync(meant, cancellationToken));
        var said = (await directory.ListDescriptionsAsync([.. profiles.Union(meant)], cancellationToken))
            .SelectMany(description => bearers[description.Profile].DefaultIfEmpty(description.Profile), (description, peer) => (description, peer))
            .ToLookup(pair => pair.peer, pair => pair.description);
        return [.. keys.Select(peer => Member(peer, handles[peer.ProfileId].LastOrDefault()?.Handle, said[peer.ProfileId].LastOrDefault())).OrderBy(peer => peer.Account)];
    }

    private static PanelMember Member(ProfileRow peer, string? handle, AccountDescription? said) => new(
        peer.Key, peer.ProfileId, handle ?? said?.Handle ?? (peer.Key.Kind == ProfileKeyKind.Handle ? peer.Key.Value : null),
        said?.Actor, said?.Kind, said?.Country, said?.HostCountry, said?.HostCity, said?.Personal, said?.Language, new Dictionary<string, string>());
}
