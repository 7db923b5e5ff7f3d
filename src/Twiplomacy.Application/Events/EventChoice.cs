using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Events;

/// <summary>Which events are asked for.</summary>
/// <param name="From">Events seen by this instant or later.</param>
/// <param name="To">Events seen by this instant or earlier; now unless given.</param>
/// <param name="Type">Only events of this kind.</param>
/// <param name="Account">Only events of this account, on either side.</param>
/// <param name="Panel">Among whom; may be left out for an account (then its first panel), and where there is but one.</param>
public sealed record EventChoice(
    DateTimeOffset? From = null, DateTimeOffset? To = null,
    [property: AllowedValues("followed", "unfollowed", "gone", "no_longer_listed", "returned", "became_mutual", "stopped_being_mutual")] string? Type = null,
    string? Account = null, string? Panel = null);
