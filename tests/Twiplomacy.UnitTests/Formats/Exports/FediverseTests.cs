using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Catalogue;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Exports;

/// <summary>Names of the fediverse: what an address says of them, and what actor.json says.</summary>
public sealed class FediverseTests
{
    private static (string Path, string Content) Outbox(string actor, string post) => ("archive/outbox.json", $$$"""
        {"type": "OrderedCollection", "totalItems": 2, "orderedItems": [
          {"id": "{{{post}}}/1/activity", "type": "Create", "actor": "{{{actor}}}", "published": "2024-02-01T10:00:00Z", "object": {"id": "{{{post}}}/1", "type": "Note", "attributedTo": "{{{actor}}}", "content": "x",
            "tag": [{"type": "Mention", "href": "https://pleroma.example/users/9abcdefghij", "name": "@eu"}, {"type": "Mention", "href": "https://sharkey.example/users/9f3k2l1mno", "name": "@un@un.example"}]}},
          {"id": "{{{post}}}/2/activity", "type": "Announce", "actor": "{{{actor}}}", "published": "2024-02-02T10:00:00Z", "object": {"id": "https://sharkey.example/notes/a1", "attributedTo": "https://sharkey.example/users/9f3k2l1mno", "url": "https://sharkey.example/notes/a1"}}]}
        """);

    private static (string Path, string Content) Actor(string id, string name, string more = "") =>
        ("archive/actor.json", $$"""{"type": "Person", "id": "{{id}}", "preferredUsername": "{{name}}"{{more}}}""");

    [Theory]
    [InlineData("https://social.example/ap/users/116200000000000001", "https://social.example/ap/users/116200000000000001/statuses", "")]
    [InlineData("https://social.example/users/9f3k2l1mno", "https://social.example/notes", "")]
    [InlineData("https://home.example/users/mfa", "https://home.example/activities", ", \"webfinger\": \"mfa@social.example\"")]
    public void The_author_is_whom_actor_json_describes_however_the_server_numbers_its_accounts(string actor, string post, string more)
    {
        var reading = Given.Of(Given.Captured, Actor(actor, "mfa", more), Outbox(actor, post));
        Assert.Equal(["@mfa@social.example", "@mfa@social.example"], reading.All<PostObserved>().Select(found => Reading.Name(found.Post.Author)));
        Assert.Single(reading.All<PostsCovered>());
        Assert.True(Assert.Single(reading.Plan.Refused).Incidental);
        Assert.Empty(reading.Missing);
    }

    [Fact]
    public void A_number_of_an_account_never_becomes_a_handle()
    {
        var reading = Given.Of(Given.Captured, Actor("https://sharkey.example/users/9zzz", "mfa"), Outbox("https://sharkey.example/users/9zzz", "https://sharkey.example/notes"));
        var posts = reading.All<PostObserved>().Select(found => found.Post).ToList();
        Assert.Equal(["@eu@pleroma.example", "@un@un.example"], posts[0].Mentions.Select(mention => Reading.Name(mention.Target)));
        Assert.True(posts[1].IsRepost);
        Assert.Empty(posts[1].Mentions);
    }

    [Fact]
    public void Without_actor_json_a_numbered_author_is_asked_for()
    {
        var outbox = Outbox("https://sharkey.example/users/9zzz", "https://sharkey.example/notes");
        using var package = Given.Package((outbox.Path, System.Text.Encoding.UTF8.GetBytes(outbox.Content)));
        Assert.Equal([AskedField.Owner], ExportReading.Plan(package, Given.Captured).Units[0].Missing);
        var declared = Given.Of(Given.Captured with { Owner = AccountRef.ByHandle("mfa@sharkey.example") }, outbox);
        Assert.Equal("@mfa@sharkey.example", Reading.Name(declared.All<PostObserved>()[0].Post.Author));
    }

    [Fact]
    public void Mastodons_addresses_hold_the_name_itself()
    {
        var reading = Given.Of(Given.Captured, Outbox("https://social.example/users/mfa", "https://social.example/users/mfa/statuses"));
        Assert.Equal("@mfa@social.example", Reading.Name(reading.All<PostObserved>()[0].Post.Author));
        var boost = Given.File(Given.Captured, """{"type": "OrderedCollection", "totalItems": 1, "orderedItems": [{"id": "https://social.example/users/mfa/statuses/2/activity", "type": "Announce", "actor": "https://social.example/users/mfa", "published": "2024-02-02T10:00:00Z", "object": "https://other.example/users/eu/statuses/5"}]}""");
        Assert.Equal([(MentionKind.Repost, "@eu@other.example")], boost.All<PostObserved>()[0].Post.Mentions.Select(mention => (mention.Kind, Reading.Name(mention.Target))));
    }

    [Fact]
    public void Likes_and_bookmarks_beside_the_outbox_are_passed_over()
    {
        var reading = Given.Of(Given.Captured, Outbox("https://social.example/users/mfa", "https://social.example/users/mfa/statuses"),
            ("archive/likes.json", """{"id": "likes.json", "type": "OrderedCollection", "orderedItems": ["https://other.example/users/eu/statuses/5"]}"""));
        Assert.Equal("mastodon-outbox", reading.Format);
        Assert.Contains("liked", reading.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Misskeys_list_is_an_address_a_line()
    {
        Assert.Equal(["@mfa@misskey.example following: @alice@social.example @bob@tech.example"],
            Given.File(Given.Captured with { Owner = AccountRef.ByHandle("mfa@misskey.example"), List = Twiplomacy.Core.Lists.ListDirection.Following, Platform = "mastodon" }, "alice@social.example\nbob@tech.example\n").Lists);
    }
}
