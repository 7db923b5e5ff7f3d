using Twiplomacy.Core.Reports;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Server.Pages.Reports;

/// <summary>Subscriptions to report mails, and how their mails stand.</summary>
/// <param name="PanelTitles">By slug.</param>
/// <param name="Counts">Mails by how they stand; addresses and mails are for those who may edit.</param>
public sealed record ReportListView(
    IReadOnlyList<SubscriptionRow> Subscriptions, IReadOnlyDictionary<string, string> PanelTitles, IReadOnlyDictionary<DeliveryStatus, long> Counts, bool MayEdit);

/// <summary>One subscription with a preview of its mail.</summary>
/// <param name="Period">The one that is previewed.</param>
/// <param name="At">An instant at which that period was over, as the address says it; null: nobody chose one.</param>
/// <param name="AsText">Whether the plain part is shown.</param>
/// <param name="Deliveries">The newest mails; none for those who may not edit.</param>
public sealed record SubscriptionView(
    SubscriptionRow Subscription, string PanelTitle, ReportPeriod Period, string? At, bool AsText, IReadOnlyList<DeliveryRow> Deliveries, bool MayEdit,
    string? Fault = null)
{
    /// <summary>Accounts it names that do not belong to the panel at the period's end, with those that were probably meant.</summary>
    public IReadOnlyList<(string Name, string? Meant)> NotInPanel { get; init; } = [];
}

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

/// <summary>The ledger of mails, newest first.</summary>
/// <param name="Subscription">Null: of all.</param>
/// <param name="Next">From which mail the next page goes on; null on the last.</param>
/// <param name="IsFollowed">Whether somebody waits for what is being sent.</param>
public sealed record DeliveryListView(
    IReadOnlyList<DeliveryRow> Deliveries, IReadOnlyDictionary<DeliveryStatus, long> Counts, DeliveryStatus? Status, SubscriptionRow? Subscription, long? Next,
    bool IsFollowed)
{
    public bool IsUnderWay => Deliveries.Any(mail => mail.Status is DeliveryStatus.Waiting or DeliveryStatus.Reserved);

    public long Failed => Counts.GetValueOrDefault(DeliveryStatus.Failed);
}
