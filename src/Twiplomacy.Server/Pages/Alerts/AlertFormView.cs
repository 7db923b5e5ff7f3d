using Twiplomacy.Core.Alerts;
using Twiplomacy.Server.Pages.Rankings;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Alerts;

/// <summary>The form of an alert's terms, with what is wrong with them.</summary>
/// <param name="Id">Null in a new one.</param>
public sealed record AlertFormView(
    int? Id, AlertTerms Terms, IReadOnlyList<PanelSummary> Panels, IReadOnlyList<Choice> Countries, IReadOnlyList<Choice> Groups,
    IReadOnlyList<ProblemFault> Faults)
{
    /// <summary>The faults of one field, in one text; null if there is none.</summary>
    public string? FaultOf(string field) =>
        Faults.Where(fault => fault.Pointer?.Split('/')[1] == field).Select(Telling.Told).ToList() is { Count: > 0 } found ? string.Join(" ", found) : null;
}
