using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Measures;

namespace Twiplomacy.Server.Pages.Measures;

/// <summary>The method: what is concluded from what, an example, and every measure.</summary>
public sealed record MeasureListView(IReadOnlyList<Measure> Measures, WorkedExample Example);
