using System.Globalization;
using System.Xml.Linq;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

[Collection(DemoServer.Collection)]
public sealed class EventFeedTests(DemoServer demo)
{
    private const string Year = "events.atom?panel=world-leaders&from=2014-01-01&to=2014-12-31";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task The_feed_tells_the_newest_first_and_is_as_new_as_its_newest_entry()
    {
        var answer = await demo.Client.GetAsync("/api/v1/" + Year);
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
        var times = feed.Elements(Atom + "entry").Select(entry => Instant(entry.Element(Atom + "updated")!)).ToList();

        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(50, times.Count);
        Assert.Equal(times.OrderDescending(), times);
        Assert.Equal(times[0], Instant(feed.Element(Atom + "updated")!));
        Assert.StartsWith("urn:uuid:", feed.Element(Atom + "id")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_are_linked_hold_every_event_once_and_keep_the_ids_of_feed_and_entries()
    {
        var (ids, feeds) = (new List<string>(), new HashSet<string>());
        for (string? next = Year + "&limit=400"; next is not null;)
        {
            var page = XDocument.Parse(await demo.TextAsync(next)).Root!;
            feeds.Add(page.Element(Atom + "id")!.Value);
            ids.AddRange(page.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value));
            next = page.Elements(Atom + "link").SingleOrDefault(each => each.Attribute("rel")!.Value == "next") is { } link ? PathOf(link)["/api/v1/".Length..] : null;
        }
        var events = await CountAsync();

        Assert.Single(feeds);
        Assert.Equal(events, ids.Count);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(ids.Take(400), XDocument.Parse(await demo.TextAsync(Year + "&limit=400")).Root!.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value));
    }

    [Fact]
    public async Task An_entry_says_what_happened_and_leads_to_the_evidence()
    {
        var entry = XDocument.Parse(await demo.TextAsync("events.atom?panel=world-leaders&account=x:@statedept&type=followed&from=2013-09-01&to=2013-09-30&limit=1"))
            .Root!.Element(Atom + "entry")!;
        var page = await demo.Client.GetAsync(PathOf(entry.Element(Atom + "link")!));

        Assert.StartsWith("@StateDept followed @", entry.Element(Atom + "title")!.Value, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("followed", entry.Element(Atom + "category")!.Attribute("term")!.Value);
        Assert.Equal((System.Net.HttpStatusCode.OK, "text/html"), (page.StatusCode, page.Content.Headers.ContentType!.MediaType));
        Assert.Contains("StateDept", await page.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    // Links are absolute: a reader of feeds knows no other address.
    private string PathOf(XElement link)
    {
        var address = new Uri(link.Attribute("href")!.Value);
        Assert.Equal(demo.Client.BaseAddress!.Authority, address.Authority);
        return address.PathAndQuery;
    }

    [Fact]
    public async Task A_period_without_events_is_a_feed_all_the_same()
    {
        var feed = XDocument.Parse(await demo.TextAsync("events.atom?panel=world-leaders&from=1999&to=2000")).Root!;

        Assert.Empty(feed.Elements(Atom + "entry"));
        Assert.Equal(new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero), Instant(feed.Element(Atom + "updated")!), TimeSpan.FromSeconds(1));
    }

    private async Task<int> CountAsync()
    {
        var count = 0;
        for (var cursor = ""; ;)
        {
            var page = await demo.JsonAsync($"events?panel=world-leaders&from=2014-01-01&to=2014-12-31&limit=1000{cursor}");
            count += page["data"]!.AsArray().Count;
            if (page["meta"]!["next_cursor"] is not { } next) return count;
            cursor = "&cursor=" + next;
        }
    }

    private static DateTimeOffset Instant(XElement element) => DateTimeOffset.Parse(element.Value, CultureInfo.InvariantCulture);
}
