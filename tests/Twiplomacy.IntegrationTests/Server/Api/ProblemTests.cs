using System.Net;
using System.Text;
using Npgsql;
using Twiplomacy.Application.Access;
using Twiplomacy.IntegrationTests.Database;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

public sealed class ProblemTests(DefaultServer standing) : ServerTest(standing)
{
    [Theory]
    [InlineData("GET", "/nowhere", 404)]
    [InlineData("GET", "/api/v1/nowhere", 404)]
    [InlineData("GET", "/api/v1/jobs/word", 404)]
    [InlineData("GET", "/api/v1/jobs/1", 404)]
    [InlineData("GET", "/api/v1/jobs/1/log", 404)]
    [InlineData("PUT", "/api/v1/jobs", 405)]
    public async Task A_refusal_is_a_problem_document(string method, string address, int status)
    {
        var answer = await Server.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), address));
        var problem = await JsonAsync(answer);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(status, problem["status"]!.GetValue<int>());
        Assert.NotEmpty(problem["detail"]!.ToString());
    }

    [Theory]
    [InlineData("""{"name":"x","scopes":["imprt"]}""", "/scopes/0", "import")]
    [InlineData("""{"name":"x","scops":["import"]}""", "/scops", "scopes")]
    [InlineData("""{"name":"x","scopes":["read",5]}""", "/scopes/1", null)]
    [InlineData("""{"name":"","scopes":["read"]}""", "/name", null)]
    [InlineData("""{"name":"x","scopes":[]}""", "/scopes", null)]
    [InlineData("""{"name":"x","scopes":null}""", "/scopes", null)]
    [InlineData("""{"name":"x"}""", "", null)]
    [InlineData("""{"name":"x",""", "", null)]
    [InlineData("[]", "", null)]
    [InlineData("null", "", null)]
    public async Task A_fault_in_the_body_is_pointed_at_in_the_callers_terms(string body, string pointer, string? meant)
    {
        using var admin = await Server.ClientWithScopesAsync(Scopes.Admin);

        var answer = await admin.PostAsync("/api/v1/keys", new StringContent(body, Encoding.UTF8, "application/json"));
        var text = await answer.Content.ReadAsStringAsync();
        var fault = await FirstFaultAsync(answer);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(pointer, fault["pointer"]!.ToString());
        Assert.Equal(meant, fault["did_you_mean"]?.ToString());
        Assert.DoesNotContain("Twiplomacy.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_fault_of_a_body_is_told_at_once_and_in_our_words()
    {
        using var admin = await Server.ClientWithScopesAsync(Scopes.Admin);

        var answer = await admin.PostAsync("/api/v1/keys", new StringContent("""{"nam":"x","a/b":1}""", Encoding.UTF8, "application/json"));
        var faults = (await JsonAsync(answer))["errors"]!.AsArray().Select(fault => $"{fault!["pointer"]} {fault["message"]}");

        Assert.Equal(["/nam “nam” is not a field of this request. Did you mean “name”?", "/a~1b “a/b” is not a field of this request.", " “name” is missing from the body.", " “scopes” is missing from the body."], faults);
    }

    [Fact]
    public async Task A_failure_of_ours_tells_no_internals_and_the_server_is_not_ready()
    {
        await using var lost = await TestDatabase.CreateAsync();
        await using var server = await TestServer.StartAsync(lost);
        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("/health/ready")).StatusCode);
        await (await TestCluster.GetAsync()).DropAsync(new NpgsqlConnectionStringBuilder(lost.ConnectionString).Database!);

        // What was connected is cut off, as when a server goes down; what connects anew finds no database, which no waiting mends.
        var away = await server.Client.GetAsync("/api/v1/jobs");
        var failure = await server.Client.GetAsync("/api/v1/jobs");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.InternalServerError), (away.StatusCode, failure.StatusCode));
        Assert.NotNull(away.Headers.RetryAfter);
        foreach (var answer in (HttpResponseMessage[])[away, failure])
        {
            var text = await answer.Content.ReadAsStringAsync();
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            Assert.Contains("trace_id", text, StringComparison.Ordinal);
            Assert.DoesNotContain("sql", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("does not exist", text, StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await server.Client.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("/health/live")).StatusCode);
    }
}
