using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Deploy;
using Twiplomacy.IntegrationTests.Mail;
using Twiplomacy.Server.Access;
using Twiplomacy.Storage.Backups;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Hosting;

/// <summary>What the program measures of itself, as Prometheus and a collector get it.</summary>
public sealed partial class TelemetryTests
{
    [Fact]
    public async Task Without_settings_nothing_is_shown()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var server = await TestServer.StartAsync(database);
        using var admin = await server.ClientWithScopesAsync("admin");
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync("/metrics")).StatusCode);
    }

    [Fact]
    public async Task Prometheus_gets_every_metric_of_the_board_for_a_key()
    {
        using var mail = await MailServer.StartAsync(startTls: false);
        await using var study = await ReportStudy.CreateAsync(mail.Settings(startTls: false));
        await study.Program.Get<BackupLog>().AddAsync(new BackupMade { MadeAt = ReportStudy.Now, Path = "/backups/one", Bytes = 1, Rows = 1 }, CancellationToken.None);
        await using var server = await TestServer.StartAsync(study.Database,
            [.. mail.Settings(startTls: false), ("Telemetry:Prometheus", "on"), ("Access:Reading", "open"), ("Jobs:Enabled", "on")]);
        await study.SubscribeAsync(ReportStudy.Terms("reader@example.org"));
        using var reader = await server.ClientWithScopesAsync("read");
        using var importer = await server.ClientWithScopesAsync("import");
        await ImportAsync(importer);

        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Client.GetAsync("/metrics")).StatusCode);

        var wanted = await BoardMetricsAsync();
        Assert.True(wanted.Count >= 12, string.Join(' ', wanted));
        var missing = wanted;
        for (var since = TimeProvider.System.GetTimestamp(); missing.Count > 0; await Task.Delay(200))
        {
            Assert.True(TimeProvider.System.GetElapsedTime(since) < TimeSpan.FromMinutes(1), $"Not shown: {string.Join(' ', missing)}");
            await server.Client.GetAsync("/api/v1/panels/ministries/rankings/mutual_follows");
            var text = await reader.GetStringAsync("/metrics");
            Assert.DoesNotContain("Password", text, StringComparison.OrdinalIgnoreCase);
            missing = [.. wanted.Where(name => !Regex.IsMatch(text, $"^{name}[{{ ]", RegexOptions.Multiline))];
        }
    }

    [Fact]
    public async Task A_collector_gets_traces_metrics_and_logs_and_no_secret_link()
    {
        var got = new ConcurrentDictionary<string, string>();
        await using var collector = await CollectorAsync(got);
        await using var database = await TestDatabase.CreateAsync();
        string token;
        await using (var server = await TestServer.StartAsync(database, ("Telemetry:Otlp", collector.Urls.First()), ("Telemetry:Protocol", "http"),
            ("Jobs:Enabled", "on"), ("Logging:LogLevel:Default", "Information"), ("Logging:LogLevel:Twiplomacy", "Information")))
        {
            token = await server.Host.Services.GetRequiredService<FirstRun>().TokenAsync(CancellationToken.None);
            await server.Host.Services.GetRequiredService<FirstRun>().AnnounceAsync("http://127.0.0.1", CancellationToken.None);
            await server.Client.GetAsync("/unsubscribe/a-secret-token");
            await server.Client.GetAsync("/Unsubscribe/a-secret-token");
            await server.Client.GetAsync("/api/v1/measures?limit=1&cursor=private");
            using var importer = await server.ClientWithScopesAsync("import");
            await ImportAsync(importer);
            // An import is published before its job has ended, and a span is told only then.
            for (var since = TimeProvider.System.GetTimestamp(); TimeProvider.System.GetElapsedTime(since) < TimeSpan.FromMinutes(1); await Task.Delay(100))
                if (got.TryGetValue("/v1/traces", out var told) && told.Contains("job import", StringComparison.Ordinal)) break;
        }

        Assert.Contains("job import", got["/v1/traces"], StringComparison.Ordinal);
        Assert.Contains("/api/v1/measures", got["/v1/traces"], StringComparison.Ordinal);
        Assert.Contains("twiplomacy.job.duration", got["/v1/metrics"], StringComparison.Ordinal);
        Assert.Contains("RunBegins", got["/v1/logs"], StringComparison.Ordinal);
        Assert.All(got.Values, sent =>
        {
            Assert.DoesNotContain("a-secret-token", sent, StringComparison.Ordinal);
            Assert.DoesNotContain("cursor=private", sent, StringComparison.Ordinal);
            Assert.DoesNotContain(token, sent, StringComparison.Ordinal);
        });
    }

    /// <summary>A collector that keeps what it is sent, by address; its protocol's names and texts stand in the bytes as they are.</summary>
    private static async Task<WebApplication> CollectorAsync(ConcurrentDictionary<string, string> got)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            var text = Encoding.Latin1.GetString(body.ToArray());
            got.AddOrUpdate(context.Request.Path, text, (_, before) => before + text);
            context.Response.ContentType = "application/x-protobuf";
        });
        await app.StartAsync();
        return app;
    }

    private static async Task ImportAsync(HttpClient importer)
    {
        using var form = new MultipartFormDataContent { { new StringContent("source,target\n1,2\nx y,3\n"), "file", "follows.csv" } };
        var answer = await importer.PostAsync("/api/v1/imports?platform=x&captured=2014-06-25&accounts_by=id", form);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        var id = (int)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["id"]!;
        for (var since = TimeProvider.System.GetTimestamp(); await StatusAsync() is not "published"; await Task.Delay(50))
            Assert.True(TimeProvider.System.GetElapsedTime(since) < TimeSpan.FromMinutes(1), await StatusAsync());

        async Task<string> StatusAsync() =>
            JsonNode.Parse(await importer.GetStringAsync(string.Create(CultureInfo.InvariantCulture, $"/api/v1/imports/{id}")))!["status"]!.ToString();
    }

    /// <summary>What deploy/grafana asks Prometheus for.</summary>
    private static async Task<IReadOnlyList<string>> BoardMetricsAsync()
    {
        var board = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(SourceTree.Root, "deploy", "grafana", "twiplomacy.json")))!;
        return [.. board["panels"]!.AsArray().SelectMany(panel => panel!["targets"]!.AsArray())
            .SelectMany(target => MetricName().Matches(target!["expr"]!.ToString())).Select(match => match.Value).Distinct()];
    }

    [GeneratedRegex(@"\b(twiplomacy|http_server|dotnet)_\w+|\bdb_client_connection_count\b")]
    private static partial Regex MetricName();
}
