using Twiplomacy.Storage.Audit;

namespace Twiplomacy.Application.Audit;

/// <summary>One thing that was done. Rows are only ever added; of an erasure it says who did it, and not of whom.</summary>
/// <param name="Id">Its number.</param>
/// <param name="At">When.</param>
/// <param name="Kind">Who did it: a person, a key, whoever sits at the command line (owner), the program itself, anyone.</param>
/// <param name="By">The person's name, the key's prefix, user@machine.</param>
/// <param name="Address">The address that the request came from.</param>
/// <param name="Action">What was done.</param>
/// <param name="Subject">To what, by its number or name: import 12.</param>
public sealed record AuditAnswer(long Id, DateTimeOffset At, string Kind, string By, string? Address, string Action, string? Subject)
{
    public static AuditAnswer Of(AuditRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(row.AuditId, row.At, row.Kind, row.Caller, row.CameFrom, row.Action, row.Subject);
    }
}
