using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Reports;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Application.Reports;

/// <summary>One subscription with a preview of its mail.</summary>
/// <param name="Period">The one that is previewed.</param>
/// <param name="At">An instant at which that period was over; null: nobody chose one.</param>
/// <param name="AsText">Whether the plain part is shown.</param>
/// <param name="MayEdit">Whether the reader may change it.</param>
public sealed record SubscriptionView(
    SubscriptionRow Subscription, string PanelTitle, ReportPeriod Period, DateTimeOffset? At, bool AsText, bool MayEdit)
{
    /// <summary>The newest mails; none for those who may not edit.</summary>
    public IReadOnlyList<DeliveryRow> Deliveries { get; init; } = [];

    /// <summary>The team's own accounts that belong to the panel at the period's end.</summary>
    public IReadOnlyList<RankedAccount> Own { get; init; } = [];

    /// <summary>The accounts that stand beside them, then.</summary>
    public IReadOnlyList<RankedAccount> Peers { get; init; } = [];

    /// <summary>Accounts it names that do not belong to the panel at the period's end, with those that were probably meant.</summary>
    public IReadOnlyList<(string Name, string? Meant)> NotInPanel { get; init; } = [];

    /// <summary>Why what was asked last was not done.</summary>
    public Refusal? Refused { get; init; }
}
