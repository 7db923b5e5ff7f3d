using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Posts;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// The accounts that one post points at, each once and in its first place: whoever is added as replied to or reposted is not
/// added again as merely mentioned. Two names of one account are known by id or by handle.
/// </summary>
internal sealed class MentionSet
{
    private readonly List<PostMention> _mentions = [];

    public void Add(AccountRef target, MentionKind kind)
    {
        for (var i = 0; i < _mentions.Count; i++)
        {
            var known = _mentions[i].Target;
            if (!IsSame(known, target)) continue;
            _mentions[i] = _mentions[i] with { Target = new AccountRef(known.Id ?? target.Id, known.Handle ?? target.Handle, known.Name ?? target.Name) };
            return;
        }
        _mentions.Add(new PostMention(target, kind));
    }

    public IReadOnlyList<PostMention> ToList() => _mentions;

    private static bool IsSame(AccountRef one, AccountRef other) =>
        one.Id is { } id && other.Id is { } otherId ? id == otherId
        : one.Handle is { } handle && string.Equals(handle, other.Handle, StringComparison.OrdinalIgnoreCase);
}
