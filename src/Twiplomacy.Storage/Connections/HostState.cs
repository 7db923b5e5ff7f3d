using NpgsqlTypes;

namespace Twiplomacy.Storage.Connections;

/// <summary>What one of several hosts of the database is at the moment.</summary>
/// <param name="Host">As people write it.</param>
/// <param name="IsStandby">Whether it follows a primary.</param>
/// <param name="Place">How far its log has come: written by a primary, replayed by a standby.</param>
/// <param name="Replayed">When the last transaction that a standby has replayed was committed, by the primary's clock; null of a primary.</param>
/// <param name="Fault">Why it could not be asked; null if it answered.</param>
internal sealed record HostState(string Host, bool IsStandby, NpgsqlLogSequenceNumber Place, DateTimeOffset? Replayed, string? Fault)
{
    public static HostState Silent(string host, string fault) => new(host, false, default, null, fault);

    public bool IsPrimary => Fault is null && !IsStandby;
}
