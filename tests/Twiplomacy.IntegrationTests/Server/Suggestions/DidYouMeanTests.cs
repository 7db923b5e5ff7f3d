using Twiplomacy.Core.Text;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Suggestions;

public sealed class DidYouMeanTests
{
    private static readonly string[] Known = ["limit", "cursor", "country", "kind"];

    [Theory]
    [InlineData("limt", "limit")]
    [InlineData("LIMIT", "limit")]
    [InlineData("ilmit", "limit")]
    [InlineData("contry", "country")]
    [InlineData("kin", "kind")]
    [InlineData("population", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_offered_and_a_far_one_is_not(string written, string? meant) =>
        Assert.Equal(meant, DidYouMean.Nearest(written, Known));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ab", "ba", 1)]
    [InlineData("ca", "abc", 3)]
    public void The_distance_counts_insertions_deletions_substitutions_and_swaps(string left, string right, int distance)
    {
        Assert.Equal(distance, DidYouMean.Distance(left, right));
        Assert.Equal(distance, DidYouMean.Distance(right, left));
    }
}
