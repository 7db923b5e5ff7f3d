namespace Twiplomacy.Storage.Posts;

/// <summary>
/// A post as its captures show it together: each count is that of the latest capture that has it, whenever that was.
/// </summary>
/// <param name="PostId">The platform's own id.</param>
/// <param name="Imports">The imports that show it, ascending.</param>
public readonly record struct PostRow(
    int Account, string PostId, DateTimeOffset PostedAt, bool IsRepost, bool IsReply, long? Likes, long? Reposts, long? Comments, long? Shares,
    DateTimeOffset ObservedFrom, DateTimeOffset ObservedTo, IReadOnlyList<int> Imports);
