using System.Security.Claims;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.PeerSets;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Server.Access;

namespace Twiplomacy.Server.Pages.PeerSets;

/// <summary>Reads what the page of sets of peers shows.</summary>
public sealed class PeerSetReading(PeerSetQuestions sets, EditionShelves shelves, AccountFinder finder, TimeProvider time)
{
    public async Task<PeerSetsView> ReadAsync(ClaimsPrincipal reader, CancellationToken cancellationToken)
    {
        var newest = (await shelves.LoadAsync(cancellationToken)).Newest;
        var groups = await sets.ListAsync(newest, PeerSetQuestions.UsualKind, cancellationToken);
        var mayChange = Callers.May(reader, Scopes.Edit);
        return new(newest, groups, mayChange, mayChange ? await HandlesAsync(groups, cancellationToken) : new Dictionary<string, string>());
    }

    private async Task<Dictionary<string, string>> HandlesAsync(IReadOnlyList<PeerGroup> groups, CancellationToken cancellationToken)
    {
        var handles = new Dictionary<string, string>();
        foreach (var account in groups.Where(group => !group.Set.IsBuiltIn).SelectMany(group => group.Set.Accounts).Distinct())
            if (ProfileKey.TryParse(account, out var key) && await HandleAsync(key, cancellationToken) is { } handle)
                handles[account] = key.Platform == PlatformTable.Default ? "@" + handle : $"{key.Platform}:@{handle}";
        return handles;
    }

    // People know handles, but a handle stands for an account only where it leads back to it.
    private async Task<string?> HandleAsync(ProfileKey account, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var handle = (await finder.FindAsync(account, now, cancellationToken))?.HandleAt(now);
        return ProfileKey.TryParse($"{account.Platform}:@{handle}", out var called)
            && (await finder.FindAsync(called, now, cancellationToken))?.Key == account ? handle : null;
    }
}
