using Twiplomacy.Core.Posts;

namespace Twiplomacy.Storage.Posts;

/// <summary>A post as one export shows it; the author is given by its profile.</summary>
/// <param name="IsReply">It answers somebody else than its author.</param>
public sealed record StagedPost(int Owner, DateTimeOffset ObservedAt, int File, long Row, bool IsReply, Post Post);
