using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Server.Api.Accounts;
using Twiplomacy.Server.Api.Rankings;
using Twiplomacy.Server.Pages.Editions;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Pages.Accounts;

/// <summary>Reads what the page of an account shows: by an edition where it is in one, else as things stand now.</summary>
public sealed class AccountPageReading(
    AccountFinder finder, EditionQueries editions, AccountComparisons comparisons, PanelStudyLoader studies, AccountReach reach)
{
    private static readonly TimeSpan EvidenceAge = new EditionSettings().EvidenceAge;

    public async Task<AccountView> ReadAsync(string id, string? edition, TieChoice choice, DateTimeOffset now, CancellationToken ct)
    {
        var found = await AccountEndpoints.FindAsync(id, finder, null, ct);
        var panel = AccountEndpoints.PanelOf(found);
        var shelf = await EditionShelf.LoadAsync(editions, ct);
        var (revision, member) = await EditionOfAsync(found, panel, edition, shelf, ct);
        var asOf = revision?.AsOf ?? now;
        var view = new AccountView
        {
            Account = member is null ? Described(found, asOf) : RankedAccount.Of(member) with { Id = found.Key.ToString() },
            AsOf = asOf, Panel = panel, Edition = revision, Editions = panel is null ? [] : shelf.Of(panel),
            // Without the panel: its ties at every capture would each take a study of their own; the history has them by edition.
            Reach = await reach.OfAsync(found, null, DateTimeOffset.MinValue, now, ct),
            Ties = panel is null ? null : await TiesAsync(found, panel, asOf, choice, ct),
            Handles = found.Handles, Offices = found.Descriptions,
        };
        if (revision is null) return view;
        var compared = await comparisons.CompareAsync(revision, [member!], ct);
        return view with { Measures = compared.Accounts[0].Measures, History = compared.History };
    }

    /// <summary>The edition asked for, else the newest in which the account is.</summary>
    private async Task<(EditionRevisionRow? Revision, EditionMemberRow? Member)> EditionOfAsync(
        FoundAccount account, string? panel, string? asked, EditionShelf shelf, CancellationToken ct)
    {
        var candidates = shelf.All.Where(edition => edition.Panel == panel)
            .OrderByDescending(edition => edition.Slug == asked).ThenByDescending(edition => edition.IsSealed).ThenByDescending(edition => edition.AsOf);
        foreach (var edition in candidates)
        {
            var member = (await editions.ListMembersAsync(edition.RevisionId, ct)).FirstOrDefault(row => IsOf(account, row));
            if (member is not null) return (edition, member);
        }
        return default;
    }

    // An edition names accounts as it knew them: by id, or by a handle of then.
    private static bool IsOf(FoundAccount account, EditionMemberRow member) =>
        member.Account == account.Key.ToString()
        || account.Handles.Any(handle => member.Account.Equals($"{account.Key.Platform}:@{handle.Handle}", StringComparison.OrdinalIgnoreCase));

    private async Task<AccountTies?> TiesAsync(FoundAccount account, string panel, DateTimeOffset asOf, TieChoice choice, CancellationToken ct)
    {
        var study = (await studies.FindAsync(panel, asOf, null, ct))!;
        var number = study.Members.ToList().FindIndex(member => member.Profile == account.Profile);
        if (number < 0) return null;
        var ties = study.Ledger.At(asOf, EvidenceAge);
        var peers = PeerTies.Of(study, ties, number);
        return new AccountTies(
            choice, [.. peers.Where(tie => choice.Takes(tie))], Enum.GetValues<TieChoice>().ToDictionary(each => each, each => peers.Count(tie => each.Takes(tie))),
            Worklist.Of(study, ties, number));
    }

    private static RankedAccount Described(FoundAccount account, DateTimeOffset asOf)
    {
        var newest = account.Descriptions is [.., var last] ? last : null;
        return new RankedAccount
        {
            Id = account.Key.ToString(), Platform = account.Key.Platform, Handle = account.HandleAt(asOf), Actor = newest?.Actor,
            Kind = newest?.Kind, Country = newest?.Country,
        };
    }
}
