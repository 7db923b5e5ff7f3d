using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Formats.Exports;
using Twiplomacy.Formats.Text;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Wording;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Platforms;

/// <summary>Readers and pages take what the rows say.</summary>
public sealed class ShippedPlatformTests
{
    public static TheoryData<string> Slugs => [.. PlatformTable.Shipped.Slugs];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_cell_is_a_handle_if_the_row_accepts_it(string slug)
    {
        var handles = PlatformTable.Shipped.HandlesOn(slug);
        foreach (var text in (string[])["ann", "ann_b", "ann.b", "ann-b", "ann@agora.example", new('a', 24), new('a', 25), new('a', 31)])
            Assert.Equal(handles.Accepts(text), AccountText.Read(text, ProfileKeyKind.Handle, slug, out _) is not null);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void An_id_has_the_form_of_the_row(string slug) => Assert.Equal(
        PlatformTable.Shipped.Get(slug).Ids == IdShape.Any, AccountText.Read("page-of-ann", ProfileKeyKind.Id, slug, out _) is not null);

    [Theory]
    [MemberData(nameof(Slugs))]
    public void The_address_that_pages_link_to_is_read_as_the_same_account(string slug)
    {
        var (row, handle) = (PlatformTable.Shipped.Get(slug), slug switch { "mastodon" => "ann@agora.example", "bluesky" => "ann.agora.example", _ => "ann" });
        var shown = Links.Profile(new RankedAccount { Id = $"{slug}:@{handle}", Platform = slug, Handle = handle });
        Assert.Equal(row.Profile is null, shown is null);
        if (shown is not null) Assert.Equal(new ProfileAddress(slug, ProfileKeyKind.Handle, handle), ProfileAddress.Read(shown));
        var id = slug == "bluesky" ? "did:plc:77" : "77";
        var shownById = Links.Profile(new RankedAccount { Id = $"{slug}:{id}", Platform = slug });
        Assert.Equal(row.ProfileById is null, shownById is null);
        if (shownById is not null) Assert.Equal(new ProfileAddress(slug, ProfileKeyKind.Id, id), ProfileAddress.Read(shownById));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_text_mentions_handles_as_the_row_has_them(string slug)
    {
        var mentioned = Assert.Single(PostText.Mentions("Thank you, @ann.b!", isRepost: false, slug)).Target.Handle;
        Assert.Equal(PlatformTable.Shipped.HandlesOn(slug).HasPoints ? "ann.b" : "ann", mentioned);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Pages_call_a_platform_by_the_name_of_its_row(string slug) => Assert.Equal(PlatformTable.Shipped.Get(slug).Name, Words.Platform(slug));

    [Fact]
    public void Interactions_are_those_of_the_study()
    {
        Assert.Equal([PostCount.Likes, PostCount.Reposts], PlatformTable.Shipped.Get("x").Interactions);
        Assert.Equal([PostCount.Likes, PostCount.Comments, PostCount.Shares], PlatformTable.Shipped.Get("facebook").Interactions);
        Assert.Equal([PostCount.Likes, PostCount.Comments], PlatformTable.Shipped.Get("instagram").Interactions);
        Assert.Equal(["facebook", "instagram", "x"], PlatformTable.Shipped.All.Where(row => row.Interactions.Count > 0).Select(row => row.Slug).Order());
    }

    [Theory]
    [InlineData("vk", 2006, null, false)]
    [InlineData("odnoklassniki", 2006, null, false)]
    [InlineData("moi_mir", 2007, null, false)]
    [InlineData("muloqot", 2011, 2018, true)]
    [InlineData("davra", 2016, null, true)]
    public void Local_platforms_have_the_years_in_which_they_existed(string slug, int from, int? to, bool isGone)
    {
        var row = PlatformTable.Shipped.Get(slug);
        Assert.Equal((from, to, isGone), (row.From!.Value, row.To, row.IsGone));
    }

    [Theory]
    [InlineData("https://vk.com/id1", "vk", ProfileKeyKind.Id, "1")]
    [InlineData("https://vk.com/durov", "vk", ProfileKeyKind.Handle, "durov")]
    [InlineData("https://ok.ru/profile/77", "odnoklassniki", ProfileKeyKind.Id, "77")]
    [InlineData("https://ok.ru/ann", "odnoklassniki", ProfileKeyKind.Handle, "ann")]
    [InlineData("https://weibo.com/u/77", "weibo", ProfileKeyKind.Id, "77")]
    [InlineData("https://truthsocial.com/@ann", "mastodon", ProfileKeyKind.Handle, "ann@truthsocial.com")]
    [InlineData("https://agora.example/users/ann", "mastodon", ProfileKeyKind.Handle, "ann@agora.example")]
    [InlineData("https://x.com/intent/user?user_id=12", "x", ProfileKeyKind.Id, "12")]
    [InlineData("https://twitter.com/intent/follow?screen_name=ann", "x", ProfileKeyKind.Handle, "ann")]
    [InlineData("https://bsky.app/profile/did:plc:77", "bluesky", ProfileKeyKind.Id, "did:plc:77")]
    public void Addresses_of_profiles_name_their_accounts(string address, string platform, ProfileKeyKind kind, string name) =>
        Assert.Equal(new ProfileAddress(platform, kind, name), ProfileAddress.Read(address));
}
