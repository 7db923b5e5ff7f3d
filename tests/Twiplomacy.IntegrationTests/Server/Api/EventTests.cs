using System.Globalization;
using System.Net;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

[Collection(DemoServer.Collection)]
public sealed class EventTests(DemoServer demo)
{
    [Fact]
    public async Task Events_lie_in_the_period_asked_and_are_bracketed()
    {
        var rows = await demo.RowsAsync("events?panel=world-leaders&from=2014-01-01&to=2014-12-31&limit=1000");

        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            var (after, by) = (Instant(row["after"]!.ToString()), Instant(row["by"]!.ToString()));
            Assert.True(after < by);
            Assert.Equal(2014, by.UtcDateTime.Year);
        });
    }

    [Fact]
    public async Task The_State_Department_begins_to_follow_ministries_between_its_two_captures_of_2013()
    {
        var rows = await demo.RowsAsync("events?panel=world-leaders&account=x:@statedept&type=followed&from=2013-09-01&to=2013-09-30&limit=1000");

        Assert.True(rows.Count >= 22, $"{rows.Count} events");
        Assert.All(rows, row => Assert.StartsWith("2013-07-01", row["after"]!.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_follow_each_other_and_the_same_comes_as_CSV()
    {
        var first = await demo.JsonAsync("events?panel=world-leaders&from=2014-01-01&to=2014-12-31&limit=2");
        var second = await demo.RowsAsync($"events?panel=world-leaders&from=2014-01-01&to=2014-12-31&limit=2&cursor={first["meta"]!["next_cursor"]}");
        var whole = await demo.RowsAsync("events?panel=world-leaders&from=2014-01-01&to=2014-12-31&limit=4");

        Assert.Equal(whole.Select(row => row.ToJsonString()), first["data"]!.AsArray().Concat(second).Select(row => row!.ToJsonString()));
        Assert.StartsWith("type,account,handle,country,other,", await demo.TextAsync("events.csv?panel=world-leaders&limit=1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_kind_is_answered_with_the_one_probably_meant()
    {
        var fault = await demo.FaultAsync(HttpStatusCode.BadRequest, "events?panel=world-leaders&type=unfolowed");

        Assert.Equal("unfollowed", fault["did_you_mean"]!.ToString());
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
