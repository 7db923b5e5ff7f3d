using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.OwnerTables;

/// <summary>A list that is exactly as long as a tool's limit may go on, whatever was declared of it.</summary>
public sealed class KnownCapTests
{
    private static readonly ImportDeclaration Complete = Given.OwnedList with { Completeness = ListCompleteness.Complete, AccountsBy = ProfileKeyKind.Handle };

    [Theory]
    [InlineData("weibo", 200, true)]
    [InlineData("weibo", 199, false)]
    [InlineData("tiktok", 20, true)]
    [InlineData("tiktok", 100, true)]
    [InlineData("x", 100, false)]
    public void A_list_of_names_as_long_as_a_known_limit_is_partial(string platform, int count, bool isPartial)
    {
        var reading = Given.File(Complete with { Platform = platform }, string.Concat(Enumerable.Range(0, count).Select(number => $"name_{number}\n")));
        Assert.Equal(isPartial ? ListCompleteness.Partial : null, reading.End.Completeness);
        Assert.Equal(isPartial, reading.Warnings.Any(warning => warning.Code == "imports.partial.cap"));
    }

    [Theory]
    [InlineData(25, true)]
    [InlineData(26, false)]
    public void What_a_free_run_of_a_scraper_gives_is_partial(int count, bool isPartial)
    {
        var users = string.Join(',', Enumerable.Range(1, count).Select(number => $$"""{"username": "name_{{number}}", "full_name": "Name", "id": "{{number}}"}"""));
        var reading = Given.File(Complete with { Platform = "instagram" }, $"[{users}]");
        Assert.Equal(isPartial ? ListCompleteness.Partial : null, reading.End.Completeness);
    }

    [Fact]
    public void Twenty_five_rows_of_atrrr_are_its_limit()
    {
        var rows = string.Concat(Enumerable.Range(10, 25).Select(number => $"did:plc:aaaaaaaaaaaaaaaaaaaaaa{number},2024-02-29T13:50:12Z,name{number}.example,Name,\n"));
        var reading = Given.File(Complete with { Owner = AccountRef.ByHandle("mfa.example") }, "did,indexed_at,actor_handle,actor_name,actor_description\n" + rows);
        Assert.Equal(ListCompleteness.Partial, reading.End.Completeness);
        Assert.Contains("atrrr", Assert.Single(reading.Warnings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tool_that_is_known_has_no_limit_of_another()
    {
        var rows = string.Concat(Enumerable.Range(10, 25).Select(number => $"did:plc:mfa,mfa.example,did:plc:aaaaaaaaaaaaaaaaaaaaaa{number},name{number}.example,Name\n"));
        var reading = Given.File(Given.Captured with { List = ListDirection.Followers }, "subject_did,subject_handle,did,handle,display_name\n" + rows);
        Assert.Equal("owner-table", reading.Format);
        Assert.Null(reading.End.Completeness);
    }
}
