using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Twiplomacy.Analytics.Bundles;
using Twiplomacy.IntegrationTests.Server.Cli;
using Twiplomacy.Server.Cli;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

/// <summary>Sealed editions as bundles over HTTP.</summary>
[Collection(DemoServer.Collection)]
public sealed class BundleTests(DemoServer demo)
{
    private const string Edition = "editions/world-leaders-2014";

    [Fact]
    public async Task A_downloaded_bundle_verifies_and_has_the_hash_that_the_edition_shows()
    {
        var answer = await demo.Client.GetAsync($"/api/v1/{Edition}/revisions/1/bundle");
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, await answer.Content.ReadAsByteArrayAsync());
        var verdict = BundleVerification.Verify(path, CancellationToken.None);
        File.Delete(path);

        Assert.Equal("application/zip", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("world-leaders-2014-r1.zip", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.True(verdict.IsProven);
        Assert.Equal((await demo.JsonAsync(Edition))["hash"]!.ToString(), verdict.Hash);
    }

    [Fact]
    public async Task The_newest_sealed_revision_is_handed_out_with_a_tag()
    {
        var (first, second) = (await demo.Client.GetAsync($"/api/v1/{Edition}/bundle"), await demo.Client.GetAsync($"/api/v1/{Edition}/revisions/1/bundle"));
        var again = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/{Edition}/bundle") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        Assert.Equal(SHA256.HashData(await first.Content.ReadAsByteArrayAsync()), SHA256.HashData(await second.Content.ReadAsByteArrayAsync()));
        Assert.Equal(HttpStatusCode.NotModified, (await demo.Client.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task Verify_says_by_its_exit_code_whether_all_was_recomputed_alike()
    {
        var path = Path.GetTempFileName();
        var bytes = await (await demo.Client.GetAsync($"/api/v1/{Edition}/bundle")).Content.ReadAsByteArrayAsync();
        await File.WriteAllBytesAsync(path, bytes);
        var good = await ProgramRun.ToEndAsync("", "verify", path);
        var cited = good.Output.Split("SHA-256 ")[1].Split('\n')[0].Trim();
        var known = await ProgramRun.ToEndAsync("", "verify", path, "--hash", cited);

        await using (var zip = new MemoryStream())
        {
            await zip.WriteAsync(bytes);
            using (var archive = new ZipArchive(zip, ZipArchiveMode.Update, leaveOpen: true))
            {
                var entry = archive.GetEntry("data/rankings/mutual_follows.csv")!;
                await using var content = entry.Open();
                var text = await new StreamReader(content).ReadToEndAsync();
                content.Position = 0;
                await content.WriteAsync(Encoding.UTF8.GetBytes(text.Replace("FR,1,1,1,false,91,", "FR,1,1,1,false,92,", StringComparison.Ordinal)));
            }
            await File.WriteAllBytesAsync(path, zip.ToArray());
        }
        var bad = await ProgramRun.ToEndAsync("", "verify", path);
        await File.WriteAllTextAsync(path, "no bundle");
        var none = await ProgramRun.ToEndAsync("", "verify", path);
        File.Delete(path);

        Assert.Equal((ExitCode.Done, ExitCode.Partly, ExitCode.Refused), (good.ExitCode, bad.ExitCode, none.ExitCode));
        // What only the hash can show is said where no hash is given.
        Assert.Equal(ExitCode.Done, known.ExitCode);
        Assert.Equal([true, false], new[] { good, known }.Select(run => run.Output.Contains("Only the hash", StringComparison.Ordinal)));
        Assert.Contains("data/rankings/mutual_follows.csv, row 2, column value", bad.Output, StringComparison.Ordinal);
        Assert.Contains("in the bundle: 92; recalculated: 91", bad.Output, StringComparison.Ordinal);
        Assert.Contains("This is not an edition bundle", none.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_revision_has_nothing_to_differ_from()
    {
        var fault = await demo.FaultAsync(HttpStatusCode.BadRequest, $"{Edition}/revisions/1/difference");

        Assert.Equal("from", fault["parameter"]!.ToString());
    }
}
