using System.Text;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Catalogue;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Exports;

/// <summary>Facebook's download has display names and no accounts.</summary>
public sealed class FacebookNamesTests
{
    private const string Followers = "connections/followers/people_who_followed_you_1.json";

    private static readonly ImportDeclaration Following = Given.OwnedList with { List = null };

    [Fact]
    public void Names_are_mended_dated_and_no_members()
    {
        var reading = ExampleTests.Read("facebook-following.json");
        Assert.Equal(
            [("Ministry of Éxample", 1L, 1_700_000_000L), ("Ada Example", 2L, 1_690_000_000L)],
            reading.All<ListedName>().Select(name => (name.Name, name.Row, name.FollowedAt!.Value.ToUnixTimeSeconds())));
        Assert.Empty(reading.All<ListMember>());
        Assert.Equal("This entry has no name.", Reading.Said(Assert.Single(reading.Rejected).Reason));
        Assert.Equal(ListDirection.Following, Assert.Single(reading.All<ListBegun>()).Direction);
    }

    [Fact]
    public void A_list_of_names_is_partial_whatever_is_said()
    {
        var reading = Given.File(
            Following with { Completeness = ListCompleteness.Complete }, """{"following_v3": [{"name": "Ada Example", "timestamp": 1700000000}]}""");
        Assert.Equal(ListCompleteness.Partial, reading.End.Completeness);
    }

    [Theory]
    [InlineData("""{"followers_v2": [{"name": "Ada Example"}]}""", ListDirection.Followers)]
    [InlineData("""{"following_v3": [{"name": "Ada Example"}]}""", ListDirection.Following)]
    [InlineData("""{"pages_followed_v2": [{"timestamp": 1700000000, "title": "Ada Example"}]}""", ListDirection.Following)]
    [InlineData("""{"pages_followed_v2": [{"timestamp": 1700000000, "data": [{"name": "Ada Example"}], "title": "x"}]}""", ListDirection.Following)]
    public void Every_layout_gives_the_name(string content, ListDirection direction)
    {
        var reading = Given.File(Following, content);
        Assert.Equal(
            ("facebook-names", "facebook", direction, "Ada Example"),
            (reading.Format, reading.Plan.Units[0].Platform, Assert.Single(reading.All<ListBegun>()).Direction, Assert.Single(reading.All<ListedName>()).Name));
    }

    [Fact]
    public void A_bare_array_is_one_of_followers_where_the_download_says_so()
    {
        const string Bare = """[{"title": "", "string_list_data": [{"value": "Ada Example", "timestamp": 1700000000}]}]""";
        Assert.Equal(["Ada Example"], Given.Of(Following, (Followers, Bare)).All<ListedName>().Select(name => name.Name));
        Assert.Equal("imports.known", Given.Of(Following, ("list.json", Bare)).Refused.Code);
        Assert.Single(Given.Of(Following with { Format = "facebook-names" }, ("list.json", Bare)).All<ListedName>());
        // A link is an account of Instagram, and never a name.
        var mixed = Given.Of(Following, (Followers, Bare[..^1] + """, {"string_list_data": [{"href": "https://www.instagram.com/ann", "value": "ann"}]}]"""));
        Assert.DoesNotContain(mixed.Records, record => record is ListedName { Name: "ann" } or ListMember { Member.Handle: "Ada Example" });
    }

    [Fact]
    public void The_profile_of_the_download_says_whose_it_is()
    {
        const string Profile = """{"profile_v2": {"name": {"full_name": "Owner"}, "profile_uri": "https://www.facebook.com/owner.mfa"}}""";
        var files = new[]
        {
            ("personal_information/profile_information/profile_information.json", Profile),
            ("connections/followers/who_you've_followed.json", """{"following_v3": [{"name": "Ada Example"}]}"""),
        };
        var reading = Given.Of(Given.Captured, files);
        Assert.Equal("owner.mfa", Assert.Single(reading.All<ListBegun>()).Owner.Handle);
        Assert.Contains(Given.Of(Given.OwnedList, files).Plan.Refused, refused => Reading.Said(refused.Reason).Contains("@owner.mfa", StringComparison.Ordinal));
        using var alone = Given.Package((files[1].Item1, Encoding.UTF8.GetBytes(files[1].Item2)));
        Assert.Equal([AskedField.Owner], Assert.Single(ExportReading.Plan(alone, Given.Captured).Units).Missing);
    }

    [Fact]
    public void The_wrong_list_is_refused() => Assert.Contains(
        "Facebook", Given.File(Given.OwnedList, """{"following_v3": [{"name": "Ada Example"}]}""").Refusal, StringComparison.Ordinal);

    [Fact]
    public void Names_of_any_length_and_letters_are_cut_and_kept()
    {
        var names = new[] { new string('é', 400), "e\\u0301", " \\u0000 ", new string('a', 299) + "😀" };
        var content = new StringBuilder("{\"following_v3\": [").AppendJoin(',', names.Select(name => $"{{\"name\": \"{name}\"}}")).Append("]}");
        var read = Given.File(Following, content.ToString()).All<ListedName>().Select(name => name.Name).ToList();
        Assert.Equal("é", read[1]);
        Assert.All(read, name => Assert.InRange(name.Length, 1, ListedName.Longest + 1));
        Assert.All(read, name => Assert.DoesNotContain('\0', name));
    }
}
