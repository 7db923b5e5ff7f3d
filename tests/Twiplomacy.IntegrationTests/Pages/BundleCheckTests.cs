using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Twiplomacy.IntegrationTests.Server;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>Anybody who may read can have a bundle recomputed, without a script.</summary>
[Collection(DemoServer.Collection)]
public sealed partial class BundleCheckTests(DemoServer demo)
{
    private const string Edition = "world-leaders-2014";

    [Fact]
    public async Task A_bundle_is_recomputed_and_only_its_hash_shows_that_it_is_the_one_published()
    {
        var (bundle, hash) = (await BundleAsync(), (await demo.JsonAsync("editions/" + Edition))["hash"]!.ToString());

        var (plain, cited, other) = (await CheckAsync(bundle), await CheckAsync(bundle, hash.ToUpperInvariant()), await CheckAsync(bundle, new string('0', 64)));

        Assert.All([plain, cited, other], answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.All([plain, cited, other], answer => Assert.Matches("[0-9]{3},[0-9]{3} figures recalculated. All match.", answer.Text));
        Assert.Contains(hash, plain.Text, StringComparison.Ordinal);
        Assert.Contains("Only the hash shows whether it is the edition that was published", plain.Text, StringComparison.Ordinal);
        Assert.Contains("the hashes are the same", cited.Text, StringComparison.Ordinal);
        Assert.Contains("the hashes differ", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_digit_is_named_with_both_values_and_in_French()
    {
        var changed = await ChangedAsync(await BundleAsync());

        var answer = await CheckAsync(changed, language: "fr");

        Assert.Contains("différence sur", answer.Text, StringComparison.Ordinal);
        Assert.Contains("data/rankings/mutual_follows.csv", answer.Text, StringComparison.Ordinal);
        Assert.Matches(@"value\s*92\s*91", answer.Text);
        Assert.Contains("Seule l’empreinte montre", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_bundle_or_no_hash_is_refused_with_what_to_do()
    {
        var none = await CheckAsync("nothing"u8.ToArray());
        var empty = await CheckAsync([]);
        var wrong = await CheckAsync(await BundleAsync(), "abc");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (none.Status, empty.Status, wrong.Status));
        Assert.Contains("This is not an edition bundle", none.Text, StringComparison.Ordinal);
        Assert.Contains("Choose a bundle first", empty.Text, StringComparison.Ordinal);
        Assert.Contains("64 characters", wrong.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bundle_beyond_the_limit_is_answered_413_and_one_of_too_many_members_422()
    {
        await using var small = await TestServer.StartAsync(demo.Database, ("Limits:MaxBundleMegabytes", "1"));
        await using var narrow = await TestServer.StartAsync(demo.Database, ("Limits:MostPairs", "100"));
        var bundle = await BundleAsync();

        var large = await CheckAsync(bundle, client: small.Client);
        var wide = await CheckAsync(bundle, client: narrow.Client);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.UnprocessableEntity), (large.Status, wide.Status));
        Assert.Contains("the most that is taken here", large.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_an_edition_leads_here_with_its_hash_and_a_form_from_elsewhere_is_refused()
    {
        var hash = (await demo.JsonAsync("editions/" + Edition))["hash"]!.ToString();
        var page = await demo.Client.GetStringAsync("/editions/" + Edition);

        Assert.Contains($"/verify?hash={hash}", page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{hash}\"", await demo.Client.GetStringAsync($"/verify?hash={hash}"), StringComparison.Ordinal);
        using var form = new MultipartFormDataContent { { new ByteArrayContent([1]), "file", "bundle.zip" } };
        Assert.Equal(HttpStatusCode.BadRequest, (await demo.Client.PostAsync("/verify", form)).StatusCode);
    }

    private Task<byte[]> BundleAsync() => demo.Client.GetByteArrayAsync($"/api/v1/editions/{Edition}/bundle");

    private static async Task<byte[]> ChangedAsync(byte[] bundle)
    {
        using var zip = new MemoryStream();
        await zip.WriteAsync(bundle);
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Update, leaveOpen: true))
        {
            await using var content = archive.GetEntry("data/rankings/mutual_follows.csv")!.Open();
            var text = await new StreamReader(content).ReadToEndAsync();
            content.Position = 0;
            await content.WriteAsync(Encoding.UTF8.GetBytes(text.Replace("FR,1,1,1,false,91,", "FR,1,1,1,false,92,", StringComparison.Ordinal)));
        }
        return zip.ToArray();
    }

    private async Task<(HttpStatusCode Status, string Text)> CheckAsync(byte[] bundle, string? hash = null, string language = "en", HttpClient? client = null)
    {
        client ??= demo.Client;
        var token = WebUtility.HtmlDecode(Token().Match(await client.GetStringAsync("/verify")).Groups["token"].Value);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" }, { new StringContent(hash ?? ""), "hash" }, { new ByteArrayContent(bundle), "file", "bundle.zip" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/verify") { Content = form, Headers = { { "Accept", "text/html" }, { "Accept-Language", language } } };
        var answer = await client.SendAsync(request);
        return (answer.StatusCode, WebUtility.HtmlDecode(Tag().Replace(await answer.Content.ReadAsStringAsync(), " ")));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
