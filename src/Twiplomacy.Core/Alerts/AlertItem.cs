using Twiplomacy.Core.Messages;

namespace Twiplomacy.Core.Alerts;

/// <summary>One thing that an alert tells of.</summary>
/// <param name="Kind">The word of an <see cref="AlertKind"/>, or of the change of a tie.</param>
/// <param name="Account">The account's address.</param>
/// <param name="Other">The other account's; null where there is none.</param>
/// <param name="Edition">The edition by whose ranks or members it is told; null of a tie.</param>
/// <param name="After">It happened after this instant,</param>
/// <param name="By">and at the latest at this one.</param>
/// <param name="Said">The sentence.</param>
/// <param name="Evidence">The page that proves it, from the root of the server.</param>
public sealed record AlertItem(
    string Kind, string Account, string? Other, string? Edition, DateTimeOffset After, DateTimeOffset By, Message Said, string Evidence)
{
    /// <summary>
    /// Whether another item tells of the same: a late import may narrow the captures that bracket a change, and the change
    /// stays the same.
    /// </summary>
    public bool IsSameAs(AlertItem other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Kind, Account, Other, Edition) == (other.Kind, other.Account, other.Other, other.Edition)
            && (By == other.By || (After < other.By && other.After < By));
    }
}
