using System.Globalization;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Application.Reports;

/// <summary>Who gets which report when. Addresses of people are nobody's business but the editors'.</summary>
public sealed class SubscriptionQuestions(SubscriptionQueries subscriptions)
{
    public async Task<ListResult<SubscriptionAnswer>> AskAsync(SubscriptionListQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        var rows = await subscriptions.ListAsync((int)(query.After()?.Number(0) ?? 0), query.Page.Fetch, cancellationToken);
        return new(query.Cut(rows, row => [row.SubscriptionId]).Select(SubscriptionAnswer.Of));
    }

    public async Task<SubscriptionAnswer> AskAsync(SubscriptionQuery query, Caller caller, CancellationToken cancellationToken) =>
        SubscriptionAnswer.Of(await GetAsync(query, caller, cancellationToken));

    /// <summary>The one of a name; whoever misspells it is told the names there are.</summary>
    public async Task<SubscriptionRow> GetAsync(NamedSubscriptionQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        if (await subscriptions.FindByNameAsync(query.Name, cancellationToken) is { } found) return found;
        var known = (await ListAsync(int.MaxValue, cancellationToken)).Select(subscription => subscription.Terms.Name).ToList();
        var message = known.Count == 0 ? SubscriptionRefusalMessages.NoneYet(query.Name) : SubscriptionRefusalMessages.NotNamed(query.Name, known);
        var fault = new Fault(message) { Field = "name", Allowed = known, DidYouMean = DidYouMean.Nearest(query.Name, known) };
        throw RefusedException.NotFound(SubscriptionRefusalMessages.NotFound(), fault);
    }

    /// <summary>The subscription as it is kept.</summary>
    public Task<SubscriptionRow> GetAsync(SubscriptionQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        return GetAsync(query.Id, cancellationToken);
    }

    internal Task<IReadOnlyList<SubscriptionRow>> ListAsync(int most, CancellationToken cancellationToken) =>
        subscriptions.ListAsync(0, most, cancellationToken);

    internal async Task<SubscriptionRow> GetAsync(int id, CancellationToken cancellationToken) =>
        await subscriptions.FindAsync(id, cancellationToken) ?? throw NotFound(id);

    internal static RefusedException NotFound(int id) => RefusedException.NotFound(
        SubscriptionRefusalMessages.NotFound(), Absence.Of("subscription", id.ToString(CultureInfo.InvariantCulture), null, "id"));
}
