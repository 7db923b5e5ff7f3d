using Twiplomacy.Analytics.Caching;
using Twiplomacy.Analytics.Changes;
using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Application.Panels;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Events;

/// <summary>What changed between accounts of a panel.</summary>
public sealed class EventQuestions(PanelChanges changes, PanelFinder finder, PanelQueries panels, NamedAccounts accounts, WorkGate gate, TimeProvider time)
{
    public async Task<ListResult<EventAnswer>> AskAsync(EventListQuery query, CancellationToken cancellationToken)
    {
        var (_, found) = await FindAsync(query.Events, cancellationToken);
        var rows = query.After() is { } after ? found.Where(change => Compare(change, after) > 0) : found;
        return new(query.Cut([.. rows.Take(query.Page.Fetch).Select(EventAnswer.Of)], KeyOf), new About { AsOf = query.Events.To });
    }

    public async Task<EventFeedResult> AskAsync(EventFeedQuery query, CancellationToken cancellationToken)
    {
        var (panel, found) = await FindAsync(query.Events, cancellationToken);
        var newest = found.AsEnumerable().Reverse();
        var rows = query.After() is { } after ? newest.Where(change => Compare(change, after) < 0) : newest;
        var page = query.Cut([.. rows.Take(query.Page.Fetch).Select(EventAnswer.Of)], KeyOf);
        return new(panel, found.Count > 0 ? found[^1].By : query.Events.From, page);
    }

    private async Task<(string Panel, IReadOnlyList<PanelChange> Found)> FindAsync(EventChoice choice, CancellationToken cancellationToken)
    {
        Period.Require(choice.From, choice.To);
        await finder.RequireAsync(choice.Panel, cancellationToken);
        var until = choice.To ?? time.GetUtcNow();
        var account = choice.Account is null ? null : await accounts.GetAsync(choice.Account, until, "account", cancellationToken);
        var slug = choice.Panel ?? (account is null ? null : NamedAccounts.PanelOf(account)) ?? await OnlyPanelAsync(cancellationToken);
        var found = (await changes.FindAsync(slug, choice.From ?? DateTimeOffset.MinValue, until, gate, cancellationToken))!;
        return (slug, [.. found
            .Where(change => account is null || change.Account.Account == account.Key || change.Other.Account == account.Key)
            .Where(change => choice.Type is null || EnumWord.Of(change.Kind) == choice.Type)
            .Order(Comparer<PanelChange>.Create((a, b) => Position(a).CompareTo(Position(b))))]);
    }

    private async Task<string> OnlyPanelAsync(CancellationToken cancellationToken)
    {
        var all = await panels.ListAsync(cancellationToken);
        return all.Count == 1 ? all[0].Slug
            : throw RefusedException.Invalid(
                new Fault(EventMessages.PanelNeeded()) { Field = "panel", Allowed = [.. all.Select(panel => panel.Slug)] });
    }

    private static object[] KeyOf(EventAnswer row) => [row.By, (int)row.Type, row.Account.Id, row.Other.Id];

    /// <summary>How an event stands to the one that a cursor names: before (negative), at it, or after.</summary>
    private static int Compare(PanelChange change, PageCursor key) =>
        Position(change).CompareTo((key.Instant(0), (ChangeKind)key.Number(1), Account(key, 2), Account(key, 3)));

    private static (DateTimeOffset By, ChangeKind Kind, ProfileKey Account, ProfileKey Other) Position(PanelChange change) =>
        (change.By, change.Kind, change.Account.Account, change.Other.Account);

    private static ProfileKey Account(PageCursor key, int index) => ProfileKey.TryParse(key.Text(index), out var account) ? account : default;
}
