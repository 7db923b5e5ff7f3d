using Twiplomacy.Core.Lists;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.OwnerTables;

/// <summary>How scrapers write in a cell which list of the owner a row is of.</summary>
internal static class DirectionWords
{
    /// <summary>Null if the word is not known, such as a block.</summary>
    public static ListDirection? Of(string? text)
    {
        if (text is null) return null;
        return Header.Key(text) switch
        {
            "follower" or "followers" or "followedby" or "isfollower" or "inbound" or "incoming" => ListDirection.Followers,
            "following" or "followings" or "follows" or "followed" or "followee" or "followees" => ListDirection.Following,
            "friend" or "friends" or "outbound" or "outgoing" => ListDirection.Following,
            // The address that was asked.
            _ when text.Contains("graph.getFollowers", StringComparison.OrdinalIgnoreCase) => ListDirection.Followers,
            _ when text.Contains("graph.getFollows", StringComparison.OrdinalIgnoreCase) => ListDirection.Following,
            _ => null,
        };
    }
}
