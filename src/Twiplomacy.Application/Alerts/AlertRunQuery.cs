using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Alerts;

/// <summary>What an alert would have sent in a period; without one, in the last year of which its panel has anything.</summary>
/// <param name="Id">The alert.</param>
/// <param name="From">What was seen after this instant.</param>
/// <param name="To">And at the latest at this one.</param>
public sealed record AlertRunQuery([property: Key] int Id, DateTimeOffset? From = null, DateTimeOffset? To = null);
