using System.Text;
using Twiplomacy.Core.Lists;

namespace Twiplomacy.Formats.OwnerTables;

/// <summary>What the name of a column says of its account.</summary>
internal enum ColumnSide
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It may be the owner, where the member is named otherwise: a user, an account.</summary>
    PerhapsOwner,

    Owner,

    Member,
}

/// <summary>In which form a column names an account, by its name.</summary>
internal enum ColumnForm
{
    Any,
    Id,
    Handle,
    DisplayName,
}

/// <summary>The words of a column's name and what they say: <c>requestedUserId</c> is the id of an owner.</summary>
internal sealed class ColumnWords
{
    private static readonly HashSet<string> Owners =
        ["source", "owner", "requested", "request", "target", "subject", "ego", "seed", "query", "input", "relationto", "scraped", "searched"];

    private static readonly HashSet<string> PerhapsOwners = ["user", "account", "profile", "actor", "author", "screen", "username", "handle"];

    private static readonly HashSet<string> Members =
    [
        "follower", "followers", "friend", "friends", "following", "followings", "followee", "followees", "followed", "member", "connection", "alter",
        "related",
    ];

    private static readonly HashSet<string> Amounts = ["count", "counts", "number", "num", "total", "n", "at", "date", "time", "on", "by"];

    private readonly List<string> _words;

    public ColumnWords(string name) => _words = Split(name);

    public ColumnSide Side =>
        _words.Exists(Amounts.Contains) ? ColumnSide.None
        : _words.Exists(Members.Contains) ? ColumnSide.Member
        : _words.Exists(Owners.Contains) || _words is ["of", _, ..] || string.Concat(_words) is "relationto" ? ColumnSide.Owner
        : _words.Exists(PerhapsOwners.Contains) ? ColumnSide.PerhapsOwner : ColumnSide.None;

    public ColumnForm Form => _words.Count == 0 ? ColumnForm.Any : _words[^1] switch
    {
        "id" or "ids" or "did" or "uid" or "pk" or "identifier" => ColumnForm.Id,
        "str" when _words.Count > 1 && _words[^2] == "id" => ColumnForm.Id,
        "handle" or "username" or "login" or "screenname" or "nick" or "slug" => ColumnForm.Handle,
        "name" when _words.Count > 1 && _words[^2] is "screen" or "user" => ColumnForm.Handle,
        "name" or "displayname" or "fullname" or "title" => ColumnForm.DisplayName,
        _ => ColumnForm.Any,
    };

    /// <summary>Which list of the owner an account of this name stands in; null if the name does not say.</summary>
    public ListDirection? List =>
        _words.Exists(word => word is "follower" or "followers") ? ListDirection.Followers
        : _words.Exists(word => word is "friend" or "friends" or "following" or "followings" or "followee" or "followees" or "followed")
            ? ListDirection.Following : null;

    private static List<string> Split(string name)
    {
        var (words, word, last) = (new List<string>(), new StringBuilder(), ' ');
        foreach (var letter in name)
        {
            if (!char.IsLetter(letter) || (char.IsUpper(letter) && char.IsLower(last)))
            {
                if (word.Length > 0) words.Add(word.ToString());
                word.Clear();
            }
            if (char.IsLetter(letter)) word.Append(char.ToLowerInvariant(letter));
            last = letter;
        }
        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }
}
