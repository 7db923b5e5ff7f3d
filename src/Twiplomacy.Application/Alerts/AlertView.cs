using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Messages;
using Twiplomacy.Reports.Alerts;
using Twiplomacy.Storage.Alerts;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Application.Alerts;

/// <summary>One alert with what it would have sent, found and sent.</summary>
/// <param name="Run">Null where that cannot be told now.</param>
/// <param name="RunFault">Why.</param>
/// <param name="Items">The latest that were found.</param>
/// <param name="Secret">Signs the calls of its webhook; null without one.</param>
/// <param name="Account">The account that is watched; null where none is.</param>
public sealed record AlertView(
    AlertRow Alert, PanelSummary? Panel, AlertDryRun? Run, Message? RunFault, IReadOnlyList<AlertItemRow> Items, IReadOnlyList<DeliveryRow> Deliveries,
    string? Secret, RankedAccount? Account)
{
    /// <summary>Why what was asked last was not done.</summary>
    public Refusal? Refused { get; init; }
}
