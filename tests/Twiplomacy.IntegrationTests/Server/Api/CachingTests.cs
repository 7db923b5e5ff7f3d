using System.Net;
using System.Net.Http.Headers;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

public sealed class CachingTests(DefaultServer standing) : ServerTest(standing)
{
    [Fact]
    public async Task An_answer_has_a_strong_ETag_by_which_it_is_not_sent_twice()
    {
        var first = await Server.Client.GetAsync("/api/v1/jobs");
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/jobs") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        var second = await Server.Client.SendAsync(request);

        Assert.False(first.Headers.ETag!.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_tag_of_other_content_gets_the_content()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/jobs") { Headers = { IfNoneMatch = { new EntityTagHeaderValue("\"other\"") } } };

        Assert.Equal(HttpStatusCode.OK, (await Server.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task JSON_CSV_and_each_encoding_have_tags_of_their_own()
    {
        var tags = new HashSet<string>
        {
            (await Server.Client.GetAsync("/openapi/v1.json")).Headers.ETag!.Tag,
            (await EncodedAsync("br")).Headers.ETag!.Tag,
            (await EncodedAsync("gzip")).Headers.ETag!.Tag,
            (await Server.Client.GetAsync("/api/v1/jobs")).Headers.ETag!.Tag,
            (await Server.Client.GetAsync("/api/v1/jobs.csv")).Headers.ETag!.Tag,
        };

        Assert.Equal(5, tags.Count);
    }

    [Fact]
    public async Task A_long_answer_is_compressed_for_those_who_ask()
    {
        var plain = await Server.Client.GetAsync("/openapi/v1.json");
        var packed = await EncodedAsync("br");

        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Equal("br", packed.Content.Headers.ContentEncoding.Single());
        Assert.True(packed.Content.Headers.ContentLength < plain.Content.Headers.ContentLength / 2);
    }

    [Fact]
    public async Task HEAD_answers_as_GET_does_without_the_body()
    {
        var get = await Server.Client.GetAsync("/api/v1/jobs");
        var head = await Server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/api/v1/jobs"));

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(get.Headers.CacheControl, head.Headers.CacheControl);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task What_may_change_is_asked_about_again_and_a_refusal_is_kept_by_nobody()
    {
        Assert.True((await Server.Client.GetAsync("/api/v1/jobs")).Headers.CacheControl!.NoCache);
        Assert.True((await Server.Client.GetAsync("/api/v1/keys")).Headers.CacheControl!.NoStore);
        Assert.True((await Server.Client.GetAsync("/api/v1/jobs?limit=0")).Headers.CacheControl!.NoStore);
    }

    private Task<HttpResponseMessage> EncodedAsync(string encoding) =>
        Server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json") { Headers = { AcceptEncoding = { new(encoding) } } });
}
