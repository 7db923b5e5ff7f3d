namespace Twiplomacy.Core.Ties;

/// <summary>
/// <paramref name="Other"/> stood in the captures <paramref name="First"/> … <paramref name="Last"/> (positions in the
/// stream) without a gap.
/// </summary>
/// <param name="FirstRow">Row of the first capture's file, or 0 where only the kept export tells.</param>
/// <param name="FollowedAt">The follow's own date in UTC ticks, or 0.</param>
public readonly record struct LedgerRun(int Stream, int Other, int First, int Last, int FirstRow, long FollowedAt);
