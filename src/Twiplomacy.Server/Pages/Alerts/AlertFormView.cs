using Twiplomacy.Core.Alerts;
using Twiplomacy.Server.Pages.Rankings;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Alerts;

/// <summary>The form of an alert's terms, with what is wrong with them.</summary>
/// <param name="Id">Null in a new one.</param>
public sealed record AlertFormView(
    int? Id, AlertTerms Terms, IReadOnlyList<PanelSummary> Panels, IReadOnlyList<Choice> Countries, IReadOnlyList<Choice> Groups,
    IReadOnlyList<ProblemFault> Faults);
