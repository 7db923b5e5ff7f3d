using Twiplomacy.Analytics.Changes;
using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Application.Panels;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Text;
using Twiplomacy.Core.Time;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Events;

/// <summary>What changed between accounts of a panel.</summary>
public sealed class EventQuestions(PanelChanges changes, PanelFinder finder, PanelQueries panels, NamedAccounts accounts, TimeProvider time)
{
    public async Task<ListResult<EventAnswer>> AskAsync(EventListQuery query, CancellationToken cancellationToken)
    {
        var question = await QuestionOfAsync(query.Events, cancellationToken);
        var found = await FindAsync(question with { After = PositionOf(query.After()), Limit = query.Page.Fetch }, cancellationToken);
        return new(query.Cut([.. found.Rows.Select(EventAnswer.Of)], KeyOf), new About { AsOf = query.Events.To });
    }

    public async Task<EventFeedResult> AskAsync(EventFeedQuery query, CancellationToken cancellationToken)
    {
        var question = await QuestionOfAsync(query.Events, cancellationToken);
        var found = await FindAsync(
            question with { After = PositionOf(query.After()), NewestFirst = true, Limit = query.Page.Fetch }, cancellationToken);
        return new(question.Panel, found.Latest ?? query.Events.From, query.Cut([.. found.Rows.Select(EventAnswer.Of)], KeyOf));
    }

    // The panel was found.
    private async Task<FoundChanges> FindAsync(PanelChangeQuestion question, CancellationToken cancellationToken) =>
        (await changes.FindAsync(question, cancellationToken))!;

    private async Task<PanelChangeQuestion> QuestionOfAsync(EventChoice choice, CancellationToken cancellationToken)
    {
        Period.Require(choice.From, choice.To);
        await finder.RequireAsync(choice.Panel, cancellationToken);
        var until = choice.To ?? time.GetUtcNow();
        var account = choice.Account is null ? null : await accounts.GetAsync(choice.Account, until, "account", cancellationToken);
        var slug = choice.Panel ?? (account is null ? null : NamedAccounts.PanelOf(account)) ?? await OnlyPanelAsync(cancellationToken);
        return new(slug, choice.From ?? DateTimeOffset.MinValue, until)
        {
            // Until now is until the end of the day: whoever asks a moment later asks the same.
            MembersAsOf = choice.To ?? Capture.EndOf(DateOnly.FromDateTime(until.UtcDateTime)),
            Kind = choice.Type is null ? null : Enum.GetValues<ChangeKind>().First(kind => EnumWord.Of(kind) == choice.Type),
            Accounts = account is null ? null : [account.Key],
        };
    }

    private async Task<string> OnlyPanelAsync(CancellationToken cancellationToken)
    {
        var all = await panels.ListAsync(cancellationToken);
        return all.Count == 1 ? all[0].Slug
            : throw RefusedException.Invalid(
                new Fault(EventMessages.PanelNeeded()) { Field = "panel", Allowed = [.. all.Select(panel => panel.Slug)] });
    }

    private static object[] KeyOf(EventAnswer row) => [row.By, (int)row.Type, row.Account.Id, row.Other.Id];

    private static ChangePosition? PositionOf(PageCursor? key) =>
        key is null ? null : new(key.Instant(0), (ChangeKind)key.Number(1), Account(key, 2), Account(key, 3));

    private static ProfileKey Account(PageCursor key, int index) => ProfileKey.TryParse(key.Text(index), out var account) ? account : default;
}
