using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Reports;

/// <summary>How a report's mail looks for the latest period, or for the one that was over at a date.</summary>
/// <param name="Id">The subscription.</param>
/// <param name="At">The period that was over at this instant; left out, the latest.</param>
public sealed record ReportPreviewQuery([property: Key] int Id, DateTimeOffset? At = null);
