using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.EdgeLists;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Tables;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Exports;

/// <summary>Tables and workbooks of accounts: which column is the member, and what is asked.</summary>
public sealed class TableListTests
{
    private static readonly ImportDeclaration OfMastodon = Given.Captured with { Owner = AccountRef.ByHandle("me@home.example") };

    [Fact]
    public void Muted_accounts_of_mastodon_are_refused_whatever_is_declared()
    {
        const string Mutes = "Account address,Hide notifications\nann@a.example,true\n";
        Assert.Equal("imports.mastodon.mutes", Given.File(OfMastodon, Mutes).Refused.Code);
        Assert.Equal("imports.mastodon.mutes", Given.File(OfMastodon with { List = ListDirection.Following }, Mutes).Refused.Code);
    }

    [Theory]
    [InlineData("Account address\nann@a.example\n")]
    [InlineData("ann@a.example\nben@b.example\n")]
    [InlineData("ann@a.example, true\n")]
    public void Addresses_alone_do_not_say_which_list_they_are(string content)
    {
        Assert.Equal([AskedField.List], Given.File(OfMastodon with { List = null }, content).Missing);
        Assert.StartsWith("@me@home.example followers: @ann@a.example", Given.File(OfMastodon with { List = ListDirection.Followers }, content).Lists.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Followed_accounts_of_mastodon_say_so_by_their_columns()
    {
        Assert.Equal(["@me@home.example following: @ann@a.example @ben@home.example"],
            Given.File(OfMastodon, "Account address,Show boosts,Notify on new posts,Languages\nann@a.example,true,false,\nben,true,false,\"en, fr\"\n").Lists);
    }

    [Theory]
    [InlineData("x", "https://x.com/ann", "ann")]
    [InlineData("x", "https://twitter.com/ann?lang=en", "ann")]
    [InlineData("x", "https://mobile.twitter.com/@ann/", "ann")]
    [InlineData("x", "x.com/ann", "ann")]
    [InlineData("x", "https://twitter.com/intent/user?user_id=12", null)]
    [InlineData("instagram", "https://www.instagram.com/an.n/", "an.n")]
    [InlineData("instagram", "https://www.instagram.com/_u/ann", "ann")]
    [InlineData("threads", "https://www.threads.net/@ann", "ann")]
    [InlineData("mastodon", "https://a.example/@ann", "ann@a.example")]
    [InlineData("mastodon", "https://a.example/users/ann", "ann@a.example")]
    [InlineData("bluesky", "https://bsky.app/profile/ann.bsky.social", "ann.bsky.social")]
    public void The_address_of_a_profile_names_its_account(string platform, string address, string? handle)
    {
        var reading = Given.File(Given.OwnedList with { Platform = platform }, $"{address}\n");
        var member = Assert.Single(reading.All<ListMember>()).Member;
        Assert.Equal(handle, member.Handle);
        if (handle is null) Assert.Equal("12", member.Id);
    }

    [Theory]
    [InlineData("https://x.com/ann/status/109")]
    [InlineData("https://x.com/hashtag/peace")]
    [InlineData("https://www.instagram.com/ann")]
    [InlineData("https://a.example/users/109")]
    [InlineData("ann.b")]
    [InlineData("ann@a.example")]
    [InlineData("a_name_of_far_too_many_signs")]
    public void What_is_no_name_on_the_platform_is_rejected_and_becomes_nobody(string cell)
    {
        var reading = Given.File(Given.OwnedList with { Platform = "x" }, $"username\nben\n{cell}\n");
        Assert.Equal(["@owner followers: @ben"], reading.Lists);
        Assert.Equal(3, Assert.Single(reading.Rejected).Row);
    }

    [Fact]
    public void Names_with_dots_are_a_list_of_instagram()
    {
        Assert.Equal(["@owner followers: @alpha.mfa @_beta_ @2024.mfa"], Given.File(Given.OwnedList with { Platform = "instagram" }, "alpha.mfa\n_beta_\n2024.mfa\n").Lists);
    }

    [Fact]
    public void The_owner_never_stands_in_for_the_members()
    {
        const string Followers = "screen_name,follower_id\nowner,1000000000000000001\nowner,1000000000000000002\n";
        Assert.Equal(["@owner followers: 1000000000000000001 1000000000000000002"], Given.File(Given.OwnedList, Followers).Lists);
        Assert.Contains("the owner of the list", Given.File(Given.OwnedList, "screen_name,colour\nowner,red\nOwner,blue\n").Refusal, StringComparison.Ordinal);
        Assert.Contains("but you gave @other", Given.File(Given.OwnedList with { Owner = AccountRef.ByHandle("other") }, Followers).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declared_list_is_read_from_a_table_of_accounts_or_refused_and_never_dropped()
    {
        Assert.Equal(["@owner followers: @ann @ben"], Given.File(Given.OwnedList, "handle,name\nann,Ann\nben,Ben\n").Lists);
        Assert.Contains("contain no lists", Given.File(Given.OwnedList with { Platform = null }, "id,username,date,text\n1,ann.bsky.social,2024-05-01,hello\n").Refusal, StringComparison.Ordinal);
        Assert.Contains("mentions", Given.File(Given.OwnedList, "source,target,mentions\nowner,ann,2\n").Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_were_all_dropped_make_no_complete_list_of_nobody()
    {
        var complete = Given.OwnedList with { Completeness = ListCompleteness.Complete };
        Assert.DoesNotContain(Given.File(complete with { List = ListDirection.Following }, "source,target\n1.2E+18,12\n").All<ListEnded>(), ended => ended.StatedCount == 0);
        Assert.DoesNotContain(Given.File(complete, "source,target,weight\nann,owner,0\n").All<ListEnded>(), ended => ended.StatedCount == 0);
    }

    [Theory]
    [InlineData("2", 2)]
    [InlineData("2,0", 2)]
    [InlineData("1,234", 1234)]
    [InlineData("1,5", null)]
    [InlineData("0,500", null)]
    [InlineData("1,23,456", null)]
    [InlineData("1.5", null)]
    public void A_comma_is_a_thousands_mark_only_before_three_digits(string weight, int? count)
    {
        var reading = Given.File(new ImportDeclaration { Relation = ExportRelation.Mention }, $"Source;Target;Weight\nann;ben;{weight}\n");
        if (count is { } counted) Assert.Equal(counted, Assert.Single(reading.All<MentionObserved>()).Count);
        else Assert.Equal("imports.mention.count", reading.Reason.Code);
    }

    [Fact]
    public void A_header_that_comes_again_is_passed_over_and_said()
    {
        var reading = Given.File(Given.Captured, "source,target\nann,ben\nsource,target\nben,ann\n");
        Assert.Equal(["@ann following: @ben", "@ben following: @ann"], reading.Lists);
        Assert.Equal(ListMessages.HeaderRepeated(1), Assert.Single(reading.Warnings));
    }

    [Fact]
    public void The_numbers_of_rows_that_R_writes_are_no_accounts_in_any_table()
    {
        Assert.Equal(["ann", "ben"], Given.File(Given.Nothing, "\"handle\",\"name\"\n\"1\",\"ann\",\"Ann\"\n\"2\",\"ben\",\"Ben\"\n").All<AccountDescribed>().Select(account => account.Account.Handle));
        Assert.Equal(EdgeListMessages.HeaderWidth(2, 3), Given.File(Given.Captured, "source,target\nann,ben,5\nben,ann,7\n").Refused);
    }

    [Fact]
    public void The_first_sheet_of_a_workbook_is_read_like_the_same_table()
    {
        Assert.Equal(["@ann following: @ben", "@ben following: @ann"], Sheet(Given.Captured, ["source", "target"], ["ann", "ben"], ["ben", "ann"]).Lists);
        Assert.Equal(["@owner followers: @ann @ben"], Sheet(Given.OwnedList, ["username"], ["ann"], ["ben"]).Lists);
        Assert.Equal(["ann"], Sheet(Given.Nothing, ["handle", "name"], ["ann", "Ann, \"the\" first"]).All<AccountDescribed>().Select(account => account.Account.Handle));
        var refusal = Sheet(Given.Captured, ["colour", "taste"], ["red", "sour"]).Refused;
        Assert.Equal(FileMessages.FirstSheet(FileMessages.UnknownTable("colour, taste")), refusal);
    }

    [Fact]
    public void Rows_of_a_workbook_keep_their_numbers()
    {
        Assert.Equal([2L, 3], Sheet(Given.Captured, ["source", "target"], ["ann", "ben"], ["ben", "ann"]).All<ListMember>().Select(member => member.Row));
    }

    private static Reading Sheet(ImportDeclaration declaration, string[] columns, params object?[][] rows)
    {
        using var workbook = new MemoryStream();
        WorkbookFile.Write(workbook, [new WorkbookSheet("Edges", columns, rows)]);
        return Given.Bytes(declaration, ("book.xlsx", workbook.ToArray()));
    }
}
