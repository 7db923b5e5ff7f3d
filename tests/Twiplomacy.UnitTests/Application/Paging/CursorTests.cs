using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.UnitTests.Application.Asking;
using Xunit;

namespace Twiplomacy.UnitTests.Application.Paging;

/// <summary>A cursor goes on in the list it was taken from, whatever the page's size, and in no other.</summary>
public sealed class CursorTests
{
    private static readonly GivenQuery Query = new(new("one"), new PageRequest(2), Country: "FR");

    [Fact]
    public void A_page_says_where_the_list_goes_on()
    {
        var page = Query.Cut([1, 2, 3], row => [row, DateTimeOffset.UnixEpoch, "a"]);
        var after = (Query with { Page = new PageRequest(5, page.NextCursor) }).After()!;
        Assert.Equal([1, 2], page.Rows);
        Assert.Equal((2L, DateTimeOffset.UnixEpoch, "a"), (after.Number(0), after.Instant(1), after.Text(2)));
    }

    [Fact]
    public void The_last_page_says_nothing() => Assert.Null(Query.Cut([1, 2], row => [row]).NextCursor);

    [Fact]
    public void A_cursor_of_another_list_or_a_damaged_one_is_refused()
    {
        var cursor = Query.Cut([1, 2, 3], row => [row]).NextCursor!;
        foreach (var other in (GivenQuery[])[Query with { Country = "DE" }, Query with { Thing = new("two") }, Query with { Within = true }])
            Assert.Throws<RefusedException>(() => (other with { Page = new PageRequest(2, cursor) }).After());
        Assert.Throws<RefusedException>(() => (Query with { Page = new PageRequest(2, cursor[..^1]) }).After());
    }

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[null]")]
    [InlineData("[1, 2]")]
    [InlineData("[\"\\ud800\"]")]
    [InlineData("[\"LIST\", null]")]
    [InlineData("[\"LIST\", \"\\u0000\"]")]
    [InlineData("[\"LIST\"]")]
    [InlineData("[\"LIST\", \"many\"]")]
    public void A_cursor_that_was_forged_is_refused(string body)
    {
        var own = Base64Url.DecodeFromChars(Query.Cut([1, 2, 3], row => [row]).NextCursor!);
        var list = JsonSerializer.Deserialize<string[]>(own.AsSpan(8))![0];
        var forged = Encoding.UTF8.GetBytes(body.Replace("LIST", list, StringComparison.Ordinal));
        var cursor = Base64Url.EncodeToString([.. SHA256.HashData(forged)[..8], .. forged]);
        Assert.Throws<RefusedException>(() => (Query with { Page = new PageRequest(2, cursor) }).After()!.Number(0));
    }
}
