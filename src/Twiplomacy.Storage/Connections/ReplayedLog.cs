using NpgsqlTypes;

namespace Twiplomacy.Storage.Connections;

/// <summary>
/// How far a standby is behind: by our own clock, from where the primary's log was at a moment and when the standby had come
/// there. What must be there at any rate is named apart.
/// </summary>
internal sealed class ReplayedLog
{
    private readonly Queue<(TimeSpan At, NpgsqlLogSequenceNumber Place)> _unreplayed = [];
    private NpgsqlLogSequenceNumber _needed;
    private NpgsqlLogSequenceNumber _replayed;

    /// <summary>The primary's log was at a place.</summary>
    /// <param name="at">When it was asked, on a clock that only moves on.</param>
    /// <param name="isNeeded">Whether something was written up to there that nobody may miss.</param>
    public void Written(TimeSpan at, NpgsqlLogSequenceNumber place, bool isNeeded)
    {
        _unreplayed.Enqueue((at, place));
        if (isNeeded && place > _needed) _needed = place;
    }

    /// <summary>The standby has come to a place.</summary>
    public void Replayed(NpgsqlLogSequenceNumber place)
    {
        _replayed = place;
        while (_unreplayed.TryPeek(out var oldest) && oldest.Place <= place) _unreplayed.Dequeue();
    }

    /// <summary>Whether all that was needed is there.</summary>
    public bool HasNeeded => _replayed >= _needed;

    /// <summary>For how long at most something has been written that is not there.</summary>
    public TimeSpan Behind(TimeSpan now) => _unreplayed.TryPeek(out var oldest) ? now - oldest.At : TimeSpan.Zero;
}
