using System.Net;
using Twiplomacy.IntegrationTests.Server;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

[Collection(DemoServer.Collection)]
public sealed class WrongAddressTests(DemoServer demo)
{
    [Theory]
    [InlineData("rankings/world-leader/mutual_follows", 404, "Cette édition n’existe pas", "Introuvable\u00a0: édition «\u00a0world-leader\u00a0».")]
    [InlineData("rankings/world-leaders-2014/mutual", 404, "Ce classement n’existe pas", "«\u00a0mutual\u00a0» n’est pas classée ici.")]
    [InlineData("rankings/world-leaders-2014/mutual_follows?page=x", 400, "Cette requête pose un problème", "«\u00a0page\u00a0» vaut «\u00a0x\u00a0». Utilisez un nombre entier de 1 à 1000000.")]
    [InlineData("rankings/world-leaders-2014/mutual_follows?country=FRA", 400, "Cette requête pose un problème", "«\u00a0country\u00a0» vaut «\u00a0FRA\u00a0». Utilisez un code pays de deux lettres, comme FR, ou EU pour l’Union européenne.")]
    [InlineData("accounts/x:@nobody", 404, "Ce compte n’existe pas", "Introuvable\u00a0: compte «\u00a0x:@nobody\u00a0».")]
    [InlineData("measures/mutal_follows", 404, "Cette mesure n’existe pas", "Introuvable\u00a0: mesure «\u00a0mutal_follows\u00a0». Vouliez-vous dire «\u00a0mutual_follows\u00a0»\u202f?")]
    [InlineData("nowhere", 404, "Il n’y a rien ici", "«\u00a0/nowhere\u00a0» n’est pas une adresse de ce serveur.")]
    public async Task A_wrong_address_is_answered_in_the_reader_s_language(string address, int status, string title, string detail)
    {
        var (answered, text) = await AskAsync(address, "fr");

        Assert.Equal((HttpStatusCode)status, answered.StatusCode);
        Assert.Contains(title, text, StringComparison.Ordinal);
        Assert.Contains(detail, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rankings/world-leaders-2014?country=FR", "/rankings/world-leaders-2014/mutual_follows?country=FR")]
    [InlineData("panels/world-leaders", "/panels/world-leaders/mutual_follows")]
    [InlineData("accounts", "/search")]
    // The empty fields of a form say nothing.
    [InlineData("rankings?edition=world-leaders-2014&measure=followers&country=&kind=&unit=&basis=", "/rankings/world-leaders-2014/followers")]
    public async Task An_address_cut_short_leads_to_a_page(string address, string page) =>
        Assert.Equal(page, (await AskAsync(address, "en")).Answer.Headers.Location?.OriginalString);

    [Theory]
    [InlineData("rankings/world-leaders-2014/mutual_follows?utm_source=mail")]
    // Programs may ask for these; a page shows nothing of them.
    [InlineData("rankings/world-leaders-2014/mutual_follows?limit=many&cursor=x&compare_to=yesterday&expected=perhaps")]
    [InlineData("rankings/world-leaders-2014/mutual_follows/download.csv?limit=many&cursor=x&expected=perhaps&page=first")]
    [InlineData("panels/world-leaders/mutual_follows?limit=many&cursor=x&compare_to=yesterday&expected=perhaps")]
    [InlineData("panels/world-leaders/mutual_follows/download.csv?limit=0&compare_to=yesterday&expected=perhaps&page=first")]
    public async Task What_others_hang_on_an_address_is_passed_over(string address) =>
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(address, "en")).Answer.StatusCode);

    [Fact]
    public async Task The_form_of_filters_passes_over_what_no_page_shows() => Assert.Equal(
        "/rankings/world-leaders-2014/followers", (await AskAsync("rankings?edition=world-leaders-2014&measure=followers&expected=perhaps", "en")).Answer.Headers.Location?.OriginalString);

    private Task<(HttpResponseMessage Answer, string Text)> AskAsync(string address, string language) => PageText.AskAsync(demo.Client, address, language);
}
