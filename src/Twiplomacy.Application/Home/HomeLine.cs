using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Application.Home;

/// <summary>An account through the editions.</summary>
/// <param name="Account">As it is in the last edition.</param>
/// <param name="Points">Its places, by edition; null where it was no member or is not ranked.</param>
public sealed record HomeLine(RankedAccount Account, IReadOnlyList<HomePoint?> Points);
