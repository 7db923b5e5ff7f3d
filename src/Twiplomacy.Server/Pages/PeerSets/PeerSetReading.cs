using System.Security.Claims;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.PeerSets;
using Twiplomacy.Application.Search;
using Twiplomacy.Server.Access;

namespace Twiplomacy.Server.Pages.PeerSets;

/// <summary>Reads what the page of sets of peers shows.</summary>
public sealed class PeerSetReading(PeerSetQuestions sets, EditionShelves shelves, AccountNaming naming)
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
        var accounts = groups.Where(group => !group.Set.IsBuiltIn).SelectMany(group => group.Set.Accounts);
        foreach (var (address, account) in await naming.ListAsync(accounts, cancellationToken))
            handles[address] = await naming.WriteAsync(account, cancellationToken);
        return handles;
    }
}
