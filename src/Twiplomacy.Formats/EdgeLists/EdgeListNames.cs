using Twiplomacy.Core.Accounts;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.EdgeLists;

/// <summary>Two columns that a header names, and what each holds if its name says so.</summary>
internal readonly record struct NamedEnds(int Source, ProfileKeyKind? SourceKind, int Target, ProfileKeyKind? TargetKind)
{
    public static readonly NamedEnds None = new(-1, null, -1, null);

    public bool AreFound => Source >= 0 && Target >= 0 && Source != Target;

    /// <summary>The rows are mentions by the name of a column.</summary>
    public bool AreMentions { get; init; }
}

/// <summary>
/// Names of the two columns of an edge list, compared without case, blanks and signs. In <c>following,followed</c> the first
/// is the one who does the following; in <c>follower,following</c> the second is the one who is followed.
/// </summary>
internal static class EdgeListNames
{
    private static readonly (string Source, string Target)[] Pairs =
    [
        ("source", "target"), ("source", "destination"), ("source", "dest"), ("from", "to"), ("follower", "followee"), ("followers", "followees"),
        ("follower", "followed"), ("follower", "following"), ("follower", "followings"), ("following", "followed"), ("followings", "followed"),
        ("following", "followee"), ("follower", "friend"), ("followers", "following"),
        ("src", "dst"), ("src", "dest"), ("from", "target"), ("source", "to"), ("origin", "destination"), ("origin", "dest"), ("tail", "head"),
        ("fromuser", "touser"), ("fromnode", "tonode"), ("fromaccount", "toaccount"), ("sourceuser", "targetuser"), ("sourcenode", "targetnode"),
        ("sourceaccount", "targetaccount"), ("vertex1", "vertex2"), ("node1", "node2"), ("user1", "user2"), ("account1", "account2"),
        ("id1", "id2"), ("numericid1", "numericid2"), ("fromactor", "toactor"),
    ];

    private static readonly (string Suffix, ProfileKeyKind? Kind)[] Suffixes =
    [
        ("", null), ("id", ProfileKeyKind.Id), ("userid", ProfileKeyKind.Id), ("nodeid", ProfileKeyKind.Id), ("numericid", ProfileKeyKind.Id),
        ("handle", ProfileKeyKind.Handle), ("screenname", ProfileKeyKind.Handle), ("username", ProfileKeyKind.Handle), ("name", null),
    ];

    /// <summary>Columns of the account whose list the row is of.</summary>
    private static readonly (string Name, ProfileKeyKind? Kind)[] Accounts =
    [
        ("user", null), ("account", null), ("owner", null), ("ego", null), ("username", ProfileKeyKind.Handle), ("screenname", ProfileKeyKind.Handle),
        ("handle", ProfileKeyKind.Handle), ("userid", ProfileKeyKind.Id), ("accountid", ProfileKeyKind.Id), ("platformid", ProfileKeyKind.Id), ("id", ProfileKeyKind.Id),
        ("author", null), ("authorid", ProfileKeyKind.Id),
    ];

    private static readonly string[] Followed = ["follows", "friend", "following", "followee", "followed", "friends", "followings", "followees"];
    private static readonly string[] Followers = ["follower", "followers"];
    private static readonly string[] Mentioned = ["mentioned", "mentioneduser", "mentionedaccount"];

    /// <summary>Columns of these names are how many there are, or whether, if they hold numbers or truth values.</summary>
    private static readonly HashSet<string> Counts = ["followers", "following", "followings", "friends", "followees", "follows"];

    /// <summary>Beside these the columns above hold accounts, numbers or not.</summary>
    private static readonly HashSet<string> Ends = ["follower", "followed", "followee"];

    /// <summary>The two columns, or <see cref="NamedEnds.None"/>.</summary>
    public static NamedEnds Find(Header header, Func<int, bool> isEmpty, Func<int, bool> isNumeric)
    {
        foreach (var (source, target) in Pairs)
        {
            // Ids stay where handles change, so they are taken where the table has both.
            foreach (var (suffix, kind) in Suffixes)
            {
                var ends = new NamedEnds(header.Of(source + suffix), kind, header.Of(target + suffix), kind);
                if (ends.AreFound && !(isEmpty(ends.Source) || isEmpty(ends.Target)) && !IsCount(header, ends, isNumeric)) return ends;
            }
        }
        return OfLists(header, isNumeric);
    }

    private static NamedEnds OfLists(Header header, Func<int, bool> isNumeric)
    {
        foreach (var (name, kind) in Accounts)
        {
            var account = header.Of(name);
            if (account < 0) continue;
            if (Column(header, Followed) is { Column: >= 0 } followed && new NamedEnds(account, kind, followed.Column, followed.Kind) is var follows
                && follows.AreFound && !IsCount(header, follows, isNumeric)) return follows;
            if (Column(header, Followers) is { Column: >= 0 } follower && new NamedEnds(follower.Column, follower.Kind, account, kind) is var followers
                && followers.AreFound && !IsCount(header, followers, isNumeric)) return followers;
            if (Column(header, Mentioned) is { Column: >= 0 } mentioned && mentioned.Column != account)
                return new NamedEnds(account, kind, mentioned.Column, mentioned.Kind) { AreMentions = true };
        }
        return NamedEnds.None;
    }

    private static (int Column, ProfileKeyKind? Kind) Column(Header header, string[] names)
    {
        foreach (var name in names)
        foreach (var (suffix, kind) in Suffixes)
            if (header.Of(name + suffix) is var column and >= 0) return (column, kind);
        return (-1, null);
    }

    private static bool IsCount(Header header, in NamedEnds ends, Func<int, bool> isNumeric) =>
        IsCount(header, ends.Source, ends.Target, isNumeric) || IsCount(header, ends.Target, ends.Source, isNumeric);

    private static bool IsCount(Header header, int column, int other, Func<int, bool> isNumeric) =>
        Counts.Contains(Header.Key(header.Names[column])) && !Ends.Contains(Header.Key(header.Names[other])) && isNumeric(column);
}
