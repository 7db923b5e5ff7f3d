using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Reports;

/// <summary>One subscription with its mail.</summary>
/// <param name="Id">The subscription.</param>
/// <param name="At">The mail of the period that was over at this instant; left out, of the newest report, or of the latest period.</param>
/// <param name="Part"><c>text</c>: the plain part of the mail.</param>
public sealed record SubscriptionViewQuery([property: Key] int Id, DateTimeOffset? At = null, string? Part = null)
{
    public bool IsText => Part == "text";
}
