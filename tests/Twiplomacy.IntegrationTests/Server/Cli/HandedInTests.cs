using Twiplomacy.Server.Cli.Imports;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Cli;

/// <summary>Which of the paths on a command line are one export.</summary>
public sealed class HandedInTests
{
    [Theory]
    [InlineData(1, "a/twitter-2025-12-03-abc-p1.zip", "a/twitter-2025-12-03-abc-p2.zip")]
    [InlineData(1, "page-2.json", "page-10.json", "page-1.json")]
    [InlineData(1, "followers_1.json", "followers_2.json")]
    [InlineData(1, "data/follower.js", "data/follower-part1.js")]
    [InlineData(1, "a.csv", "a.csv")]
    [InlineData(2, "followers_1.json", "following_1.json")]
    [InlineData(2, "a/page-1.json", "b/page-2.json")]
    [InlineData(1, "follows-1.csv", "follows-2.csv")]
    [InlineData(2, "follows.csv", "mentions.csv")]
    [InlineData(2, "2014.csv", "2015.csv")]
    [InlineData(2, "followers-2024-01-01.json", "followers-2024-01-02.json")]
    [InlineData(2, "followers-2014.json", "followers-2015.json")]
    public void Parts_of_one_list_are_one_export_and_lists_of_two_days_are_two(int exports, params string[] paths)
    {
        Assert.Equal(exports, HandedIn.Of(paths).Count);
    }
}
