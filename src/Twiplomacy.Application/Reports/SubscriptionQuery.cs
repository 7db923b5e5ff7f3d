using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Reports;

/// <summary>One subscription.</summary>
/// <param name="Id">The subscription.</param>
public sealed record SubscriptionQuery([property: Key] int Id);
