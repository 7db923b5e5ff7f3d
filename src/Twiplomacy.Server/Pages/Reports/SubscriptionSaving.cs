using Twiplomacy.Application.Reports;
using Twiplomacy.Core.Reports;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Server.Pages.Reports;

/// <summary>Saves what a form says, or tells every fault of it, by the same checks as the API.</summary>
public sealed class SubscriptionSaving(
    SubscriptionQueries subscriptions, SubscriptionWriter writer, SubscriptionChecks checks, PanelQueries panels, TimeProvider time)
{
    /// <summary>The subscription, or a 404.</summary>
    public async Task<SubscriptionRow> GetAsync(int id, CancellationToken ct) => await subscriptions.FindAsync(id, ct) ?? throw NoSuch(id);

    /// <summary>The form, filled.</summary>
    public async Task<SubscriptionFormView> FormAsync(int? id, SubscriptionTerms terms, IReadOnlyList<ProblemFault> faults, CancellationToken ct) =>
        new(id, terms, await panels.ListAsync(ct), faults);

    /// <summary>Makes a subscription, or changes the one of the number. Answers with its number, or with what is wrong.</summary>
    public async Task<(int? Id, IReadOnlyList<ProblemFault> Faults)> SaveAsync(int? id, SubscriptionTerms terms, CancellationToken ct)
    {
        var before = id is { } changed ? (await GetAsync(changed, ct)).Terms : null;
        if (await checks.FaultsOfAsync(terms, before, ct) is { Count: > 0 } faults) return (null, [.. faults.Select(ProblemFault.OfBody)]);
        try
        {
            if (id is not { } known) return (await writer.CreateAsync(terms, time.GetUtcNow(), ct), []);
            return await writer.UpdateAsync(known, terms, time.GetUtcNow(), ct) ? (known, []) : throw NoSuch(known);
        }
        catch (SubscriptionNameTakenException taken)
        {
            return (null, [ProblemFault.Of(taken.Said) with { Pointer = "/name" }]);
        }
    }

    private static ProblemException NoSuch(int id) =>
        new(ApiProblem.NotFound(MissingKind.Subscription, id.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
