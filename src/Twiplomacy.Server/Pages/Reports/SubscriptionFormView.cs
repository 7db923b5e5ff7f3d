using Twiplomacy.Core.Reports;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Reports;

/// <summary>The form of a subscription's terms, with what is wrong with them.</summary>
/// <param name="Id">Null in a new one.</param>
public sealed record SubscriptionFormView(int? Id, SubscriptionTerms Terms, IReadOnlyList<PanelSummary> Panels, IReadOnlyList<ProblemFault> Faults)
{
    /// <summary>The faults of one field, in one text; null if there is none.</summary>
    public string? FaultOf(string field) =>
        Faults.Where(fault => FieldOf(fault) == field).Select(Telling.Told).ToList() is { Count: > 0 } found ? string.Join(" ", found) : null;

    // "/measures/0" speaks of the field "measures".
    private static string? FieldOf(ProblemFault fault) => fault.Pointer?.Split('/')[1];
}
