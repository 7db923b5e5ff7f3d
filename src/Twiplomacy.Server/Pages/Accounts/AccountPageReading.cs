using System.Text.Json;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Server.Api.Accounts;
using Twiplomacy.Server.Api.Rankings;
using Twiplomacy.Server.Pages.Editions;
using Twiplomacy.Server.Pages.Panels;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Pages.Accounts;

/// <summary>Reads what the page of an account shows: by an edition where it is in one, else as things stand today.</summary>
public sealed class AccountPageReading(
    AccountFinder finder, EditionQueries editions, AccountComparisons comparisons, KeptStudies studies, AccountTimeReading times)
{
    private static readonly TimeSpan EvidenceAge = new EditionSettings().EvidenceAge;

    /// <param name="today">The end of today.</param>
    public async Task<AccountView> ReadAsync(string id, string? edition, TieChoice choice, DateTimeOffset today, CancellationToken ct)
    {
        var found = await AccountEndpoints.FindAsync(id, finder, null, ct);
        var panel = AccountEndpoints.PanelOf(found);
        var shelf = await EditionShelf.LoadAsync(editions, ct);
        var (revision, member) = await EditionOfAsync(found, panel, edition, shelf, ct);
        var asOf = revision?.AsOf ?? today;
        var age = revision is null ? EvidenceAge : JsonSerializer.Deserialize<EditionSettings>(revision.Settings, EditionJson.Options)!.EvidenceAge;
        var studied = panel is null ? null : await studies.FindAsync(panel, asOf, age, ct);
        var view = new AccountView
        {
            Account = member is null ? Described(found, asOf) : RankedAccount.Of(member) with { Id = found.Key.ToString() },
            AsOf = asOf, Panel = panel, Edition = revision, Editions = panel is null ? [] : shelf.Of(panel),
            Times = await times.ReadAsync(found, studied, age, today, ct), Ties = TiesOf(found, studied, choice),
            Handles = found.Handles, Offices = found.Descriptions,
        };
        if (revision is null) return view;
        var rows = await editions.ListOfMembersAsync(revision.RevisionId, [member!.Position], ct);
        return view with { Measures = rows.ToDictionary(row => row.Measure), History = await comparisons.HistoryAsync(revision, [member], ct) };
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

    private static AccountTies? TiesOf(FoundAccount account, StudiedPanel? studied, TieChoice choice)
    {
        if (studied?.NumberOf(account.Profile) is not (>= 0 and var number)) return null;
        var peers = PeerTies.Of(studied.Study, studied.Ties, number);
        return new AccountTies(
            choice, [.. peers.Where(tie => choice.Takes(tie))], Enum.GetValues<TieChoice>().ToDictionary(each => each, each => peers.Count(tie => each.Takes(tie))),
            Worklist.Of(studied.Study, studied.Ties, number));
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
