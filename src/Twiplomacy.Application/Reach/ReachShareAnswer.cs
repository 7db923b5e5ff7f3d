using Twiplomacy.Core.Lists;

namespace Twiplomacy.Application.Reach;

/// <summary>One account's part in a common reach.</summary>
/// <param name="Id">The account.</param>
/// <param name="Handle">Its handle.</param>
/// <param name="CapturedAt">When its followers were captured.</param>
/// <param name="Completeness">Whether the list was complete; else the reach is a lower bound.</param>
/// <param name="Size">Its followers.</param>
/// <param name="Alone">Followers that none of the others has.</param>
public sealed record ReachShareAnswer(
    string Id, string? Handle, DateTimeOffset CapturedAt, ListCompleteness Completeness, long Size, long Alone);
