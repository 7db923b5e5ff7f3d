namespace Twiplomacy.Analytics.Network.Reading;

/// <summary>
/// Finds in a header who follows whom. Names are compared without case, with <c>_</c> for blanks, dots and hyphens.
/// </summary>
internal static class ColumnRoles
{
    private static readonly string[] Sources =
    [
        "source", "from", "src", "follower", "followers", "vertex_1", "node_1", "id_1", "user_1", "account_1", "numeric_id_1", "fromnodeid",
        "vertex1", "node1", "id1", "sourceid", "source_id", "source_name", "source_handle", "source_username", "from_username",
        "from_screen_name", "from_user", "from_name", "from_handle", "from_user_id", "from_id", "follower_id", "follower_username",
        "follower_handle", "follower_screen_name", "origin", "tail",
    ];

    private static readonly string[] Targets =
    [
        "target", "to", "dst", "followee", "followees", "followed", "vertex_2", "node_2", "id_2", "user_2", "account_2", "numeric_id_2", "tonodeid",
        "vertex2", "node2", "id2", "targetid", "target_id", "target_name", "target_handle", "target_username", "to_username",
        "to_screen_name", "to_user", "to_name", "to_handle", "to_user_id", "to_id", "followee_id", "followee_username",
        "followed_id", "followed_username", "followed_handle", "followed_screen_name", "dest", "destination", "head",
    ];

    private static readonly string[] Accounts = ["user", "account", "owner", "username", "screen_name", "handle", "user_id", "account_id", "id", "ego"];
    private static readonly string[] Followers = ["follower", "followers", "follower_id", "follower_username"];
    private static readonly string[] Following = ["following", "followings", "following_id", "friend", "friends", "friend_id", "following_username"];

    /// <summary>The columns that a header names, or null if it does not say who follows whom.</summary>
    /// <param name="header">Column names in file order.</param>
    /// <param name="isFlagColumn">Whether the rows below hold yes or no in a column.</param>
    public static EdgeListLayout? Find(IReadOnlyList<string> header, byte separator, Func<int, bool> isFlagColumn)
    {
        var names = header.Select(Normalise).ToArray();
        int First(string[] wanted) => wanted.Select(name => Array.IndexOf(names, name)).Where(at => at >= 0).DefaultIfEmpty(-1).First();
        int FlagNamed(params string[] wanted) => First(wanted) is var at && at >= 0 && isFlagColumn(at) ? at : -1;
        EdgeListLayout? Tie(int source, int target) => source < 0 || target < 0 || source == target ? null : new(separator, source, target);

        // In a table of pairs "following" and "followed_by" answer; beside "followed" or alone "following" is who follows.
        var layout = Tie(First(Sources), First(Targets));
        if (layout is not null)
        {
            return layout with
            {
                Follows = FlagNamed("following", "follows"),
                FollowedBy = FlagNamed("followed_by"),
                Kind = First(["type"]),
            };
        }
        return Tie(First(Following), First(["followed", "followee", "followed_id"]))
            ?? Tie(First(Followers), First(Following))
            ?? Tie(First(Followers), First(Accounts))
            ?? Tie(First(Accounts), First(Following))
            ?? Tie(First(Accounts), First(Targets));
    }

    private static string Normalise(string name) =>
        name.Trim().TrimStart('#').TrimStart().ToLowerInvariant().Replace(' ', '_').Replace('-', '_').Replace('.', '_');
}
