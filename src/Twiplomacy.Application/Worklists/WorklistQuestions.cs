using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Paging;
using Twiplomacy.Application.Panels;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Time;

namespace Twiplomacy.Application.Worklists;

/// <summary>What can be asked of worklists.</summary>
public sealed class WorklistQuestions(
    NamedAccounts accounts, WorklistReading reading, PanelFinder panels, EditionFinder editions, EditionShelves shelves, AccountTimeReading times,
    TimeProvider time)
{
    /// <summary>Peers that follow an account and are not followed back, and the reverse, with what people did about them.</summary>
    public async Task<ListResult<WorklistRow>> AskAsync(WorklistQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        var account = await accounts.GetAsync(query.Id, query.AsOf, "id", cancellationToken);
        var work = await reading.ReadAsync(account, query.Panel, query.Members, query.AsOf, caller, cancellationToken);
        // Each step's rank counts on all before it, so the place in the list is the key.
        var rows = work.Steps.Where(step => step.Matches(query.State) && (query.Step is null || step.Kind == query.Step))
            .Select((step, place) => WorklistRow.Of(step) with { Place = place }).Skip((int)(query.After()?.Number(0) ?? -1) + 1);
        return new(query.Cut([.. rows.Take(query.Page.Fetch)], row => [row.Place]), new About { AsOf = work.AsOf });
    }

    /// <summary>The fewest steps that bring the next better ranks.</summary>
    public async Task<WorklistPlanAnswer> AskAsync(WorklistPlanQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        var account = await accounts.GetAsync(query.Id, query.AsOf, "id", cancellationToken);
        return WorklistPlanAnswer.Of(await reading.ReadAsync(account, query.Panel, query.Members, query.AsOf, caller, cancellationToken));
    }

    /// <summary>The page of a worklist.</summary>
    public async Task<WorklistResult> AskAsync(WorklistViewQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        var account = await accounts.GetAsync(query.Id, null, "id", cancellationToken);
        var (panel, asOf) = query.Edition is { } slug && await editions.GetAsync(slug, null, cancellationToken) is { } edition
            ? (edition.Panel, edition.AsOf) : (null, query.AsOf ?? await UsualAsync(account, cancellationToken));
        var work = await reading.ReadAsync(account, panel, query.Members, asOf, caller, cancellationToken);
        var shown = work.Steps.Where(step => step.Matches(query.State) && (query.Step is null || step.Kind == query.Step)).ToList();
        var member = RankedAccount.Of(work.Studied.Study.Members[work.Number]) with { Id = account.Key.ToString() };
        return new(member, work, work.Plan(), shown, query, (await panels.GetAsync(work.Panel, cancellationToken)).MadeUp, query.Edition);
    }

    // Where nothing is known of the account's ties today, the newest edition says what was known last; without one, its last capture.
    private async Task<DateTimeOffset> UsualAsync(FoundAccount account, CancellationToken cancellationToken)
    {
        var today = Days.EndOfToday(time);
        if (NamedAccounts.PanelOf(account) is not { } panel || await reading.IsKnownAsync(account, panel, today, cancellationToken)) return today;
        if ((await shelves.LoadAsync(cancellationToken)).Of(panel) is { Count: > 0 } editions) return editions.Max(edition => edition.AsOf);
        var seen = await times.SeenAsync(account, today, cancellationToken);
        return seen is [.., var last] ? Capture.EndOf(DateOnly.FromDateTime(last.At.UtcDateTime)) : today;
    }
}
