using Twiplomacy.Application.Sharing;
using Xunit;

namespace Twiplomacy.UnitTests.Application.Sharing;

public sealed class SharedPageTests
{
    [Theory]
    [InlineData("/accounts/x:@francediplo?edition=world-leaders-2016", SharedKind.Account, "/accounts/x:@francediplo", "?edition=world-leaders-2016")]
    [InlineData("/accounts/x%3A%40francediplo?edition=a&theme=dark&edition=", SharedKind.Account, "/accounts/x:@francediplo", "?edition=a")]
    [InlineData("/countries/FR?with=c5#own", SharedKind.Country, "/countries/FR", "?with=c5")]
    [InlineData("/compare/a?accounts=x%3A%40b,c&add=evil", SharedKind.Comparison, "/compare/a", "?accounts=x:@b,c")]
    [InlineData("/rankings/a/mutual_follows?attr.region=Sub+Saharan&group=eu&format=csv", SharedKind.Ranking, "/rankings/a/mutual_follows", "?attr.region=Sub%20Saharan&group=eu")]
    [InlineData("/editions/a?limit=1", SharedKind.Edition, "/editions/a", "")]
    [InlineData("/networks/a?account=b&figure=picture&size=&x=y", SharedKind.Network, "/networks/a", "?account=b&figure=picture")]
    [InlineData("/?edition=a&figure=first", SharedKind.Start, "/", "?edition=a&figure=first")]
    [InlineData("/?figure=first&q=x", SharedKind.Start, "/", "?figure=first")]
    [InlineData("/groups/a?by=kind&figure=matrix&x=y", SharedKind.Matrix, "/groups/a", "?by=kind&figure=matrix")]
    [InlineData("/groups/a/choice?rows=US,RU&columns=c5&figure=matrix", SharedKind.Matrix, "/groups/a/choice", "?rows=US,RU&columns=c5&figure=matrix")]
    [InlineData("/countries/FR?figure=map", SharedKind.Country, "/countries/FR", "?figure=map")]
    public void An_address_is_cut_to_what_decides_what_it_shows(string address, SharedKind kind, string path, string query)
    {
        var page = SharedPage.Parse(address)!;

        Assert.Equal((kind, path, query), (page.Kind, page.Path, page.Query));
        Assert.Equal(page, SharedPage.Parse(page.Path + page.Query));
    }

    [Theory]
    [InlineData("/accounts/x:@francediplo?edition=a", "x:@francediplo")]
    [InlineData("/compare/a?accounts=x%3A%40b,c", "x:@b c")]
    [InlineData("/compare/a", "")]
    [InlineData("/countries/FR", "")]
    public void It_says_which_accounts_it_is_of(string address, string accounts) => Assert.Equal(accounts, string.Join(' ', SharedPage.Parse(address)!.Accounts));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("//evil.example/accounts/a")]
    [InlineData("https://evil.example/accounts/a")]
    [InlineData("accounts/a")]
    [InlineData("/settings")]
    [InlineData("/?edition=a")]
    [InlineData("/?figure=rank")]
    [InlineData("/groups/a?by=kind")]
    [InlineData("/groups/a/other?figure=matrix")]
    [InlineData("/countries/FR?figure=rank")]
    [InlineData("/imports/1")]
    [InlineData("/api/v1/accounts/a")]
    [InlineData("/accounts/a/worklist")]
    [InlineData("/accounts/")]
    [InlineData("/accounts/..")]
    [InlineData("/accounts/%2e%2e")]
    [InlineData("/accounts/a/../../settings")]
    [InlineData("/rankings/../settings")]
    [InlineData("/rankings/%2E%2E/settings")]
    [InlineData("/accounts/a%2Fslides")]
    [InlineData("/accounts/a%5Cb")]
    [InlineData("/accounts/%252e%252e")]
    [InlineData("/accounts/a\r\nSet-Cookie: b")]
    [InlineData("/accounts/a%0d%0ab")]
    [InlineData("/accounts/a?figure=everything")]
    [InlineData("/compare/a?accounts=b,c&figure=rank")]
    [InlineData("/networks/a")]
    [InlineData("/networks/a?figure=rank")]
    [InlineData("/networks/a/picture.json?figure=picture")]
    public void No_other_page_can_be_shared(string? address) => Assert.Null(SharedPage.Parse(address));

    [Theory]
    [InlineData("/accounts/a?edition=b&figure=rank", "rank")]
    [InlineData("/accounts/a?edition=b", null)]
    [InlineData("/compare/a?accounts=b,c&figure=history", "history")]
    [InlineData("/countries/FR?figure=map", "map")]
    [InlineData("/groups/a?figure=matrix", "matrix")]
    [InlineData("/?figure=first", "first")]
    [InlineData("/networks/a?figure=picture", "picture")]
    public void A_figure_is_shared_alone_where_the_page_has_it(string address, string? figure) => Assert.Equal(figure, SharedPage.Parse(address)!.Figure);

    [Fact]
    public void A_token_has_256_random_bits_and_matches_its_own_hash_alone()
    {
        var (token, other) = (ShareToken.Create(), ShareToken.Create());

        Assert.Equal(token, ShareToken.Read(token.Text));
        Assert.Equal((12, 43), (token.Selector.Length, token.Text.Length - token.Selector.Length));
        Assert.True(token.Matches(token.Hash()));
        Assert.False(token.Matches(other.Hash()));
        Assert.False((token with { Text = token.Text[..^1] + (token.Text[^1] == 'A' ? 'B' : 'A') }).Matches(token.Hash()));
        foreach (var wrong in (string[])["", token.Text + "A", token.Text[1..], "../" + token.Text[3..], token.Text[..^1] + "%"]) Assert.Null(ShareToken.Read(wrong));
    }
}
