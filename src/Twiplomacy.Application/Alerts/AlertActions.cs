using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Reports;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Storage.Alerts;

namespace Twiplomacy.Application.Alerts;

/// <summary>Makes alerts, changes and ends them.</summary>
public sealed class AlertActions(AlertQuestions alerts, AlertWriter writer, AlertChecks checks, TimeProvider time)
{
    /// <summary>It is off unless asked otherwise; switched on, it tells of what is seen from then on.</summary>
    public Task<AlertAnswer> CreateAsync(AlertChange alert, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(alert);
        return CreateAsync(alert.Applied(new AlertTerms { Name = "", Panel = "" }), caller, cancellationToken);
    }

    public async Task<AlertAnswer> CreateAsync(AlertTerms terms, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        var kept = await CheckedAsync(terms, cancellationToken);
        var id = await UniqueNames.SaveAsync(writer.CreateAsync(kept, time.GetUtcNow(), cancellationToken));
        return await alerts.AskAsync(new AlertQuery(id!.Value), caller, cancellationToken);
    }

    /// <param name="change">The terms as they are to be, from those that hold.</param>
    public async Task<AlertAnswer> ChangeAsync(AlertQuery query, Func<AlertTerms, AlertTerms> change, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(change);
        var before = await alerts.GetAsync(query, caller, cancellationToken);
        var kept = await CheckedAsync(change(before.Terms), cancellationToken);
        var changed = await UniqueNames.SaveAsync(writer.UpdateAsync(query.Id, kept, time.GetUtcNow(), cancellationToken));
        return changed ? await alerts.AskAsync(query, caller, cancellationToken) : throw AlertQuestions.NotFound(query.Id);
    }

    /// <summary>What it sent stays in the ledger.</summary>
    public async Task DeleteAsync(AlertQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        if (!await writer.DeleteAsync(query.Id, time.GetUtcNow(), cancellationToken)) throw AlertQuestions.NotFound(query.Id);
    }

    private async Task<AlertTerms> CheckedAsync(AlertTerms terms, CancellationToken cancellationToken)
    {
        var (kept, faults) = await checks.CheckAsync(terms, cancellationToken);
        return faults.Count == 0 ? kept : throw RefusedException.Invalid(faults);
    }
}
