using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Platforms;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Platforms;

/// <summary>A platform of our own invention, as one more row of the table.</summary>
public sealed class PlatformTableTests
{
    private const string Row = """
        {
          "slug": "agora", "name": "Agora", "from": 2003, "to": 2009, "is_gone": true, "colour": "#336699",
          "shows": ["follows", "posts"], "interactions": ["likes", "shares"],
          "handles": { "shape": "word", "signs": "-", "longest": 8 }, "ids": "digits",
          "hosts": ["agora.example", "ag.example"], "addresses": ["/show.php?nr={digits}", "/citizen{digits}", "/of/{name}", "/{handle}"],
          "profile": "https://agora.example/{handle}", "profile_by_id": "https://agora.example/citizen{id}",
          "caps": [{ "count": 40, "tool": "a page of Agora" }]
        }
        """;

    private static readonly PlatformTable Table = PlatformTable.Read($"[{Row}]");

    private static readonly Platform Agora = Table.Get("agora");

    [Fact]
    public void A_row_says_what_can_be_observed_and_what_counts_as_an_interaction()
    {
        Assert.Equal(["agora"], Table.Slugs);
        Assert.Equal((true, false, true, false), (Agora.HasFollows, Agora.HasFollowerCounts, Agora.HasPosts, Agora.HasMentions));
        Assert.Equal([PostCount.Likes, PostCount.Shares], Agora.Interactions);
        Assert.Equal(new KnownCap(40, "a page of Agora"), Assert.Single(Agora.Caps));
        Assert.Equal((2003, 2009, "#336699"), (Agora.From, Agora.To, Agora.Colour));
    }

    [Theory]
    [InlineData("ann", true)]
    [InlineData("ann-12", true)]
    [InlineData("12345678", true)]
    [InlineData("123456789", false)]
    [InlineData("ann_12", false)]
    [InlineData("", false)]
    public void A_handle_is_what_the_row_accepts(string handle, bool isHandle) => Assert.Equal(isHandle, Table.HandlesOn("agora").Accepts(handle));

    [Theory]
    [InlineData("https://agora.example/Ann-12?from=mail", ProfileKeyKind.Handle, "Ann-12")]
    [InlineData("www.ag.example/ann", ProfileKeyKind.Handle, "ann")]
    [InlineData("https://m.agora.example/citizen77", ProfileKeyKind.Id, "77")]
    [InlineData("https://agora.example/show.php?lang=en&nr=77", ProfileKeyKind.Id, "77")]
    [InlineData("https://agora.example/of/ann", ProfileKeyKind.Handle, "ann")]
    public void An_address_names_whom_the_row_says(string address, ProfileKeyKind kind, string name)
    {
        Assert.True(ProfileAddress.IsAddress(address, Table));
        Assert.Equal(new ProfileAddress("agora", kind, name), ProfileAddress.Read(address, Table));
    }

    [Theory]
    [InlineData("https://agora.example/of/77")]
    [InlineData("https://agora.example/search")]
    [InlineData("https://agora.example/ann/photos")]
    [InlineData("https://agora.example/show.php?nr=ann")]
    [InlineData("https://agora.example/a_name_too_long_for_it")]
    [InlineData("https://elsewhere.example/ann")]
    [InlineData("ftp://agora.example/ann")]
    public void Any_other_address_names_nobody(string address) => Assert.Null(ProfileAddress.Read(address, Table));

    [Fact]
    public void Pages_link_to_the_profile_by_handle_or_else_by_id()
    {
        Assert.Equal("https://agora.example/ann", Agora.ProfileAddressOf("77", "ann"));
        Assert.Equal("https://agora.example/citizen77", Agora.ProfileAddressOf("77", null));
        Assert.Null(Agora.ProfileAddressOf(null, null));
    }

    [Theory]
    [InlineData("\"colour\": \"#336699\"", "\"colour\": \"blue\"")]
    [InlineData("\"to\": 2009", "\"to\": 2001")]
    [InlineData("\"is_gone\": true", "\"is_gone\": false")]
    [InlineData("\"profile\": \"https://", "\"profile\": \"javascript://")]
    [InlineData("\"likes\"", "\"loves\"")]
    [InlineData("\"ids\"", "\"idz\"")]
    [InlineData("\"slug\": \"agora\",", "")]
    public void A_row_with_a_mistake_is_refused(string right, string wrong) =>
        Assert.Throws<JsonException>(() => PlatformTable.Read($"[{Row.Replace(right, wrong, StringComparison.Ordinal)}]"));

    [Theory]
    [InlineData("{handle}")]
    [InlineData("/profile")]
    [InlineData("/profile/{nobody}")]
    public void A_path_that_names_nobody_is_refused(string path) => Assert.Throws<FormatException>(() => AddressPattern.Parse(path));

    [Fact]
    public void Two_rows_cannot_have_the_same_name() => Assert.Throws<ArgumentException>(() => PlatformTable.Read($"[{Row},{Row}]"));
}
