using Twiplomacy.Core.Alerts;
using Twiplomacy.Reports.Alerts;
using Twiplomacy.Server.Pages.Rankings;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Storage.Alerts;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Server.Pages.Alerts;

/// <summary>Every alert.</summary>
/// <param name="PanelTitles">By slug.</param>
/// <param name="SubjectNames">What watched accounts are called, by address.</param>
public sealed record AlertListView(IReadOnlyList<AlertRow> Alerts, IReadOnlyDictionary<string, string> PanelTitles, IReadOnlyDictionary<string, string> SubjectNames);

/// <summary>The form of an alert's terms, with what is wrong with them.</summary>
/// <param name="Id">Null in a new one.</param>
public sealed record AlertFormView(
    int? Id, AlertTerms Terms, IReadOnlyList<PanelSummary> Panels, IReadOnlyList<Choice> Countries, IReadOnlyList<Choice> Groups, IReadOnlyList<ProblemFault> Faults)
{
    /// <summary>The faults of one field, in one text; null if there is none.</summary>
    public string? FaultOf(string field) =>
        Faults.Where(fault => fault.Pointer?.Split('/')[1] == field).Select(Telling.Told).ToList() is { Count: > 0 } found ? string.Join(" ", found) : null;
}

/// <summary>One alert with what it would have sent, found and sent.</summary>
/// <param name="Run">Null where that cannot be told now.</param>
/// <param name="RunFault">Why.</param>
/// <param name="Items">The latest that were found.</param>
/// <param name="SubjectName">What the watched account is called; null where none is watched.</param>
/// <param name="Secret">Signs the calls of its webhook; null without one.</param>
public sealed record AlertView(
    AlertRow Alert, PanelSummary? Panel, AlertDryRun? Run, string? RunFault, IReadOnlyList<AlertItemRow> Items, IReadOnlyList<DeliveryRow> Deliveries,
    string? Secret, string? SubjectName, string? Fault = null);
