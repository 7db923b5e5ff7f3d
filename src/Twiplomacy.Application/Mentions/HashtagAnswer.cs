using Twiplomacy.Storage.Posts;

namespace Twiplomacy.Application.Mentions;

/// <summary>A hashtag and how much it was used.</summary>
/// <param name="Hashtag">Without case and without #.</param>
/// <param name="Posts">Posts that carry it.</param>
/// <param name="Accounts">Accounts that used it.</param>
/// <param name="First">When it was first used in the period.</param>
/// <param name="Last">When it was last used in the period.</param>
public sealed record HashtagAnswer(string Hashtag, long Posts, long Accounts, DateTimeOffset First, DateTimeOffset Last)
{
    public static HashtagAnswer Of(HashtagRow row) => new(row.Hashtag, row.Posts, row.Accounts, row.First, row.Last);
}
