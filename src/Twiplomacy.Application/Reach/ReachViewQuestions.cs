using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Audiences;
using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Application.Search;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Reach;

/// <summary>Counts the different people that follow some accounts, for a person who puts these together.</summary>
public sealed class ReachViewQuestions(
    AccountFinder finder, AudienceReach audiences, EditionShelves shelves, EditionQueries editions, AccountNaming naming)
{
    // As far as the database's calendar goes, with a day's room for zones.
    private static readonly DateTimeOffset Ever = new(9999, 12, 30, 0, 0, 0, TimeSpan.Zero);

    public async Task<ReachView> AskAsync(ReachViewQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (found, unknown) = (new List<FoundAccount>(), new List<string>());
        foreach (var name in query.Names())
            if (await FindAsync(name, query.AsOf, cancellationToken) is { } account) found.Add(account);
            else unknown.Add(name);
        var chosen = found.DistinctBy(account => account.Profile).Take(ReachViewQuery.Most).ToList();
        var at = query.AsOf ?? NamedAccounts.Latest;
        var asked = chosen.Select(account => new AudienceAccount(account.Profile, account.Key.ToString(), account.HandleAt(at))).ToList();
        var reach = asked.Count == 0 ? null : await audiences.CommonAsync(asked, query.AsOf ?? Ever, cancellationToken);
        return new(await NamedAsync(asked, cancellationToken), unknown, reach, query.AsOf);
    }

    private async Task<FoundAccount?> FindAsync(string name, DateTimeOffset? at, CancellationToken cancellationToken) =>
        ProfileKey.TryParseSaid(name, out var key) ? await finder.FindAsync(key, at ?? NamedAccounts.Latest, cancellationToken) : null;

    // What the newest edition says of them is what people know them by.
    private async Task<IReadOnlyList<RankedAccount>> NamedAsync(IReadOnlyList<AudienceAccount> accounts, CancellationToken cancellationToken)
    {
        var newest = (await shelves.LoadAsync(cancellationToken)).Newest;
        IReadOnlyList<EditionMemberRow> members = newest is null ? [] : await editions.ListMembersAsync(newest.RevisionId, cancellationToken);
        var others = await naming.ListAsync(accounts.Select(account => account.Address), cancellationToken);
        return [.. accounts.Select(account => members.FirstOrDefault(member => member.Account == account.Address) is { } member
            ? RankedAccount.Of(member) : others.GetValueOrDefault(account.Address) ?? Stranger(account))];
    }

    private static RankedAccount Stranger(AudienceAccount account) => new()
    {
        Id = account.Address, Platform = account.Address[..account.Address.IndexOf(':', StringComparison.Ordinal)], Handle = account.Handle,
    };
}
