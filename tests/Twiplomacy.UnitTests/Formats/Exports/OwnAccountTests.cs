using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Time;
using Twiplomacy.Formats.Catalogue;
using Twiplomacy.Formats.Reading;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Exports;

/// <summary>Downloads that people ask of Instagram, TikTok, LinkedIn and YouTube, in the forms beside the usual JSON.</summary>
public sealed class OwnAccountTests
{
    private const string Zip = "instagram-owner.mfa-2025-05-01-AbCdEf12";
    private const string Followers = """<html><title>Followers</title><a href="https://www.instagram.com/mfa_a">mfa_a</a><div>Nov 14, 2023 10:13 PM</div></html>""";

    private static string Text(string name) => Encoding.UTF8.GetString(ExampleTests.Bytes(name));

    [Fact]
    public void A_page_of_instagram_gives_its_links_with_their_dates_once_the_zone_is_known()
    {
        var page = Text("instagram-followers.html");
        var reading = Given.File(Given.OwnedList with { TimeZone = "UTC" }, page);
        Assert.Equal(["@owner followers: @mfa_a @mfa.b"], reading.Lists);
        Assert.Equal(
            [new DateTimeOffset(2024, 1, 2, 15, 4, 0, TimeSpan.Zero), null], reading.All<ListMember>().Select(member => member.FollowedAt));
        Assert.Equal(ListCompleteness.Partial, reading.End.Completeness);
        Assert.All(Given.File(Given.OwnedList, page).All<ListMember>(), member => Assert.Null(member.FollowedAt));
    }

    [Fact]
    public void Dates_of_a_page_are_read_in_the_language_that_all_of_them_show()
    {
        static string Page(params string[] dates) => "<html><h1>Seguidores</h1>" + string.Concat(dates.Select((date, number) =>
            $"""<div class="_a6-p"><div><a href="https://www.instagram.com/mfa_{number}">mfa_{number}</a></div><div>{date}</div></div>""")) + "</html>";
        var declaration = Given.OwnedList with { TimeZone = "America/Los_Angeles" };
        var page = Page("ago 07, 2026 7:31 da tarde/noite", "set. 01, 2026 4:38 da manhã");
        Assert.Equal(
            [new DateTimeOffset(2026, 8, 8, 2, 31, 0, TimeSpan.Zero), new DateTimeOffset(2026, 9, 1, 11, 38, 0, TimeSpan.Zero)],
            Given.Of(declaration, ("followers_1.html", page)).All<ListMember>().Select(member => member.FollowedAt!.Value));
        var unsure = Given.Of(declaration, ("followers_1.html", Page("02/01/2024 10:05", "03/01/2024 10:05")));
        Assert.All(unsure.All<ListMember>(), member => Assert.Null(member.FollowedAt));
        Assert.Equal([ListMessages.LocalDatesUnread(2)], unsure.Warnings);
        var parts = Given.Of(declaration, ("followers_1.html", Page("02/01/2024 10:05")), ("followers_2.html", Page("13/01/2024 10:05")));
        Assert.Equal([1, 1], parts.All<ListMember>().Select(member => member.FollowedAt!.Value.Month));
    }

    [Fact]
    public void A_page_says_when_it_was_made_and_which_part_of_the_time_it_covers()
    {
        const string Made = """<aside>Généré par x le <time datetime="2026-08-12T05:03Z">mardi 11 août 2026</time>""";
        const string Range = """<div>du <time datetime='2025-08-12T04:52Z'>12 août 2025</time> au <time datetime=2026-08-12T04:52Z>12 août 2026</time></div>""";
        static string With(string header) => Followers.Replace("</title>", "</title>" + header, StringComparison.Ordinal);
        var undated = Given.OwnedList with { CapturedAt = null };
        Assert.Equal([AskedField.Captured], Given.File(undated, Followers).Missing);
        var whole = Given.File(undated, With(Made + "</aside>"));
        Assert.Empty(whole.Missing);
        Assert.Equal((new DateTimeOffset(2026, 8, 12, 5, 3, 0, TimeSpan.Zero), null), (whole.End.CapturedAt!.Value, whole.End.Completeness));
        var part = Given.File(undated, With(Made + Range + "</aside>"));
        Assert.Equal(ListCompleteness.Partial, part.End.Completeness);
        Assert.Equal(
            ["The download covers 12 August 2025 to 12 August 2026 only. We treat the list as partial. Request the download for all time to have the whole list."],
            part.Warnings.Select(Reading.Said));
        Assert.Contains("2026", Given.File(Given.OwnedList, With(Made)).Refusal, StringComparison.Ordinal);
        Assert.Empty(Given.File(undated with { CapturedAt = Capture.Parse("2026-08-12") }, With(Made)).Plan.Refused);
    }

    [Fact]
    public void Which_list_a_page_is_says_its_heading_in_english_or_the_name_that_the_platform_gives()
    {
        var danish = Followers.Replace("Followers", "Følgere", StringComparison.Ordinal);
        Assert.Equal("imports.known", Given.Of(Given.OwnedList, ("side.html", danish)).Refused.Code);
        Assert.Equal("imports.known", Given.Of(Given.OwnedList, ("blocked_profiles.html", danish)).Refused.Code);
        Assert.Equal(["@owner followers: @mfa_a"], Given.Of(Given.OwnedList, ("followers_2.html", danish)).Lists);
        Assert.Contains("you chose followers", Given.Of(Given.OwnedList, ("following.html", danish)).Refusal, StringComparison.Ordinal);
        Assert.Equal(["@owner followers: @mfa_a"], Given.Of(Given.OwnedList with { Format = "instagram-html" }, ("side.html", danish)).Lists);
        var threads = Followers.Replace("www.instagram.com/", "www.threads.com/@", StringComparison.Ordinal);
        Assert.Equal("threads", Given.File(Given.OwnedList, threads).Plan.Units[0].Platform);
    }

    [Fact]
    public void Broken_pages_lose_no_more_than_what_is_broken()
    {
        Assert.Equal(["@owner followers: @mfa_a"], Given.File(Given.OwnedList, """
            <HTML><head><script>if (a<b && "<a href='https://www.instagram.com/no'>") {}</script><!-- <a href="https://www.instagram.com/no"> -->
            </head><h1><span>Followers</span></h1><p><A class=x HREF=https://www.instagram.com/mfa_a>
            """).Lists);
        var cut = Given.File(Given.OwnedList, Followers.Replace("</html>", "<a href=\"https://www.instagram.com/mfa_", StringComparison.Ordinal));
        Assert.Equal(["@owner followers: @mfa_a"], cut.Lists);
        Assert.Equal(ListCompleteness.Partial, cut.End.Completeness);
    }

    [Fact]
    public void A_part_that_is_missing_by_the_numbers_of_the_files_leaves_the_list_partial()
    {
        var whole = Given.Of(Given.OwnedList, ("followers_1.html", Followers), ("followers_2.html", Followers));
        Assert.Null(whole.End.Completeness);
        var lacking = Given.Of(Given.OwnedList, ("followers_1.html", Followers), ("followers_3.html", Followers));
        Assert.Equal(ListCompleteness.Partial, lacking.End.Completeness);
        Assert.Equal([ListMessages.PageMissing(ListDirection.Followers, "@owner")], lacking.Warnings);
    }

    [Fact]
    public void Connections_of_before_2021_are_two_lists_and_no_blocks()
    {
        var reading = Given.File(Given.OwnedList, Text("instagram-connections.json"));
        Assert.Equal(["@owner followers: @mfa_a @mfa.b", "@owner following: @mfa_a"], reading.Lists);
        Assert.Equal([true, false, false], reading.All<ListMember>().Select(member => member.FollowedAt is not null));
    }

    [Fact]
    public void The_name_of_a_download_offers_its_owner_and_never_decides()
    {
        var declaration = new ImportDeclaration { List = ListDirection.Followers };
        using var package = Given.Package((Zip + "/connections/followers_and_following/followers_1.html", Encoding.UTF8.GetBytes(Followers)));
        var unit = Assert.Single(ExportReading.Plan(package, declaration).Units);
        Assert.Equal([AskedField.Owner, AskedField.Captured], unit.Missing);
        Assert.Equal((AccountRef.ByHandle("owner.mfa"), new DateOnly(2025, 5, 1), Zip), (unit.Offered!.Owner, unit.Offered.Day, unit.Offered.Name));
        Assert.Null(ExportReading.Plan(package, Given.OwnedList).Units[0].Offered);
    }

    [Fact]
    public void Texts_of_tiktok_have_their_dates_in_utc_and_are_told_by_their_names()
    {
        var content = Text("tiktok-followers.txt");
        var reading = Given.Of(Given.OwnedList with { List = null }, ("Follower.txt", content), ("Following.txt", content));
        Assert.Equal(["@owner followers: @mfa_a @mfa.b", "@owner following: @mfa_a @mfa.b"], reading.Lists);
        Assert.Equal(new DateTimeOffset(2024, 1, 2, 10, 0, 0, TimeSpan.Zero), reading.All<ListMember>()[0].FollowedAt);
        using var package = Given.Package(("Volger.txt", Encoding.UTF8.GetBytes(content)), ("a.csv", "source,target\na,b\n"u8.ToArray()));
        Assert.Contains(ExportReading.Plan(package, Given.OwnedList with { List = null }).Units, unit => unit.Missing is [AskedField.List]);
        Assert.Contains("you chose followers", Given.Of(Given.OwnedList, ("Following.txt", content)).Refusal, StringComparison.Ordinal);
        var several = Given.Of(Given.OwnedList, ("Volger.txt", content), ("Geblokkeerd.txt", content));
        Assert.Empty(several.Plan.Units);
        Assert.All(several.Plan.Refused, refused => Assert.Equal("imports.tiktok.severaltexts", refused.Reason.Code));
    }

    [Fact]
    public void Lines_without_a_name_are_rejected_and_the_list_is_partial()
    {
        var reading = Given.File(Given.OwnedList, "Date: 2024-01-02 10:00:00 UTC\nUsername: mfa_a\n\nDate: 2024-01-02 10:00:00 UTC\nDate: 2024-01-01 10:00:00 UTC\nUsername: no name\n");
        Assert.Equal(["@owner followers: @mfa_a"], reading.Lists);
        Assert.Equal((2, ListCompleteness.Partial), (reading.Rejected.Count, reading.End.Completeness));
    }

    [Fact]
    public void Pages_of_tiktoks_research_api_are_one_list_whose_cursor_bounds_it()
    {
        var reading = Given.File(Given.OwnedList, Text("tiktok-research.json"));
        Assert.Equal(["@owner followers: @mfa_a @mfa.b @mfa_c"], reading.Lists);
        Assert.Null(reading.End.Completeness);
        Assert.Contains(reading.Warnings, warning => warning == ListMessages.TikTokCursor(new DateOnly(2023, 12, 19)));
        var first = Given.File(Given.OwnedList, Text("tiktok-research.json").Split('\n')[0]);
        Assert.Equal(ListCompleteness.Partial, first.End.Completeness);
        Assert.Contains("you chose following", Given.File(Given.OwnedList with { List = ListDirection.Following }, Text("tiktok-research.json")).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_linkedin_people_are_read_and_their_addresses_of_email_are_not()
    {
        var reading = Given.File(Given.Captured, Text("linkedin-connections.csv"));
        Assert.Equal(["@ada-example", "@ben-example"], reading.All<ProfileObserved>().Select(profile => Reading.Name(profile.Account)));
        Assert.DoesNotContain("mail.example", string.Join('\n', reading.Records), StringComparison.Ordinal);
        Assert.All(reading.Rejected, row => Assert.Empty(row.Raw));
        Assert.Equal("imports.conflict.nolists", Given.File(Given.OwnedList, Text("linkedin-connections.csv")).Refused.Code);
        Assert.Single(Given.File(Given.Captured, "First Name;Last Name;URL;Connected On\nAda;Example;https://www.linkedin.com/in/ada;03 Jan 2024\n").All<ProfileObserved>());
    }

    [Fact]
    public void Subscriptions_of_youtube_are_channels_and_no_follows()
    {
        var reading = Given.File(Given.Captured, Text("youtube-subscriptions.csv"));
        Assert.Equal(["UCaaaaaaaaaaaaaaaaaaaaaa", "UCbbbbbbbbbbbbbbbbbbbbbb"], reading.All<ProfileObserved>().Select(profile => Reading.Name(profile.Account)));
        Assert.Empty(reading.Lists);
        Assert.Equal("imports.conflict.nolists", Given.File(Given.OwnedList, Text("youtube-subscriptions.csv")).Refused.Code);
    }
}
