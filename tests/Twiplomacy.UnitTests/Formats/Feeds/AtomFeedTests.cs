using System.Text;
using System.Xml.Linq;
using Twiplomacy.Formats.Feeds;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Feeds;

public sealed class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void The_same_names_give_the_same_id_and_others_another()
    {
        Assert.Equal(AtomFeed.IdOf("a", "b"), AtomFeed.IdOf("a", "b"));
        Assert.NotEqual(AtomFeed.IdOf("a", "b"), AtomFeed.IdOf("ab"));
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", AtomFeed.IdOf("a"));
    }

    [Fact]
    public async Task A_feed_holds_what_RFC_4287_asks_of_it()
    {
        var at = new DateTimeOffset(2014, 6, 24, 12, 0, 0, TimeSpan.FromHours(2));
        var feed = new AtomFeed("urn:uuid:1", "News & <more>", at, "/events.atom?a=1&b=2", "/events.atom?cursor=c",
            [new("urn:uuid:2", "one \u0001", at, "/ties/x/y", "followed", "One.")]);

        using var output = new MemoryStream();
        await feed.WriteAsync(output, CancellationToken.None);
        var root = XDocument.Parse(Encoding.UTF8.GetString(output.ToArray())).Root!;

        Assert.Equal(Atom + "feed", root.Name);
        Assert.Equal("News & <more>", root.Element(Atom + "title")!.Value);
        Assert.Equal("2014-06-24T10:00:00Z", root.Element(Atom + "updated")!.Value);
        Assert.Equal("Twiplomacy", root.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal(["self", "next"], root.Elements(Atom + "link").Select(link => link.Attribute("rel")!.Value));
        var entry = root.Element(Atom + "entry")!;
        Assert.Equal(["id", "title", "updated", "link", "category", "summary"], entry.Elements().Select(element => element.Name.LocalName));
        Assert.Equal("alternate", entry.Element(Atom + "link")!.Attribute("rel")!.Value);
        Assert.Equal("one \uFFFD", entry.Element(Atom + "title")!.Value);
    }
}
