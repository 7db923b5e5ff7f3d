using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Reports;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Application.Reports;

/// <summary>Makes subscriptions, changes and ends them.</summary>
public sealed class SubscriptionActions(
    SubscriptionQuestions subscriptions, SubscriptionWriter writer, SubscriptionChecks checks, TimeProvider time)
{
    public Task<SubscriptionAnswer> CreateAsync(SubscriptionChange subscription, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return CreateAsync(subscription.Draft, caller, cancellationToken);
    }

    /// <summary>Its first report comes at the next close of its schedule.</summary>
    public async Task<SubscriptionAnswer> CreateAsync(SubscriptionTerms terms, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        await RequireRightAsync(terms, null, cancellationToken);
        var id = await UniqueNames.SaveAsync(writer.CreateAsync(terms, time.GetUtcNow(), cancellationToken));
        return await subscriptions.AskAsync(new SubscriptionQuery(id!.Value), caller, cancellationToken);
    }

    /// <summary>The next report comes at the next close of its schedule.</summary>
    /// <param name="change">The terms as they are to be, from those that hold.</param>
    public async Task<SubscriptionAnswer> ChangeAsync(
        SubscriptionQuery query, Func<SubscriptionTerms, SubscriptionTerms> change, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(change);
        var before = await subscriptions.GetAsync(query, caller, cancellationToken);
        var terms = change(before.Terms);
        await RequireRightAsync(terms, before.Terms, cancellationToken);
        var changed = await UniqueNames.SaveAsync(writer.UpdateAsync(query.Id, terms, time.GetUtcNow(), cancellationToken));
        return changed ? await subscriptions.AskAsync(query, caller, cancellationToken) : throw SubscriptionQuestions.NotFound(query.Id);
    }

    /// <summary>The ledger of its mails stays.</summary>
    public async Task DeleteAsync(SubscriptionQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        if (!await writer.DeleteAsync(query.Id, time.GetUtcNow(), cancellationToken)) throw SubscriptionQuestions.NotFound(query.Id);
    }

    private async Task RequireRightAsync(SubscriptionTerms terms, SubscriptionTerms? before, CancellationToken cancellationToken)
    {
        if (await checks.FaultsOfAsync(terms, before, cancellationToken) is { Count: > 0 } faults) throw RefusedException.Invalid(faults);
    }
}
