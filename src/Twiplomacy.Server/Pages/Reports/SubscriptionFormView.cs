using Twiplomacy.Core.Reports;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Reports;

/// <summary>The form of a subscription's terms, with what is wrong with them.</summary>
/// <param name="Id">Null in a new one.</param>
public sealed record SubscriptionFormView(int? Id, SubscriptionTerms Terms, IReadOnlyList<PanelSummary> Panels, IReadOnlyList<ProblemFault> Faults);
