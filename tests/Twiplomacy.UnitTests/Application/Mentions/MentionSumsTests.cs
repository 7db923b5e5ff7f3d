using Twiplomacy.Application.Mentions;
using Xunit;

namespace Twiplomacy.UnitTests.Application.Mentions;

public sealed class MentionSumsTests
{
    private static readonly (MentionAnswer Pair, long Count)[] Counted =
        [(Pair("a", "b"), 3), (Pair("b", "a"), 5), (Pair("c", "a"), 5), (Pair("c", "b"), 1), (Pair("b", "c"), 1)];

    [Fact]
    public void Who_is_mentioned_and_who_mentions_is_added_up_with_the_accounts_behind_it()
    {
        Assert.Equal([("a", 10, 2), ("b", 4, 2), ("c", 1, 1)], MentionSums.Received(Counted).Select(total => (total.Account.Id, (int)total.Posts, total.Accounts)));
        // Of two with as many posts the address decides.
        Assert.Equal([("b", 6, 2), ("c", 6, 2), ("a", 3, 1)], MentionSums.Made(Counted).Select(total => (total.Account.Id, (int)total.Posts, total.Accounts)));
    }

    [Fact]
    public void Each_pair_stands_once_with_the_one_that_mentions_more_first() => Assert.Equal(
        [("b", "a", 5, 3), ("c", "a", 5, 0), ("b", "c", 1, 1)],
        MentionSums.Pairs(Counted).Select(pair => (pair.First.Id, pair.Second.Id, (int)pair.Posts, (int)pair.Back)));

    private static MentionAnswer Pair(string author, string target) => new()
    {
        Author = new(author, null, null, null), Target = new(target, null, null, null), Mentions = 0, Replies = 0, Reposts = 0, Quotes = 0, All = 0,
        First = DateTimeOffset.UnixEpoch, Last = DateTimeOffset.UnixEpoch,
    };
}
