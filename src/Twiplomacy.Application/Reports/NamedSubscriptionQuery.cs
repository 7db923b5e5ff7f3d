using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Reports;

/// <summary>One subscription, as people call it.</summary>
/// <param name="Name">Its name; capital letters make no difference.</param>
public sealed record NamedSubscriptionQuery([property: Key] string Name);
