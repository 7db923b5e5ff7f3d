using System.Globalization;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Reports;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Jobs;
using Twiplomacy.Reports.Subscriptions;
using Twiplomacy.Server.Cli;
using Twiplomacy.Server.Cli.Imports;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Reports;
using Xunit;

namespace Twiplomacy.IntegrationTests.Mail;

/// <summary>
/// A small panel with two captures, 20 and 2 days old, in a database of its own: @alpha gains the mutual tie with @beta
/// and loses the one with @gamma; @delta follows it and is not followed back. Two names are hostile.
/// </summary>
public sealed class ReportStudy : IAsyncDisposable
{
    public const string Script = "\"><script>alert(1)</script>";
    public const string Forged = "Zoë Ödön\r\nBcc: everybody@example.org";

    private readonly TestDatabase _database;
    private readonly TemporaryFolder _folder;

    private ReportStudy(TestDatabase database, TemporaryFolder folder, OpenProgram program)
    {
        _database = database;
        _folder = folder;
        Program = program;
    }

    public OpenProgram Program { get; }

    public TestDatabase Database => _database;

    public string Outbox => _folder.Combine("outbox");

    public static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public static async Task<ReportStudy> CreateAsync(params IEnumerable<(string Name, string Value)> settings) =>
        await CreateAsync(await TestDatabase.CreateAsync(), settings);

    /// <summary>The study in a database of the test's choice.</summary>
    public static async Task<ReportStudy> CreateAsync(TestDatabase database, params IEnumerable<(string Name, string Value)> settings)
    {
        var folder = new TemporaryFolder();
        var program = await OpenProgram.OpenAsync(
            TestServer.Settings([.. settings, ("ConnectionStrings:Twiplomacy", database.ConnectionString), ("Mail:Outbox", folder.Combine("outbox"))]),
            CancellationToken.None);
        var study = new ReportStudy(database, folder, program);
        await study.ImportAsync("panel.csv", Panel, new ImportDeclaration { Platform = "x", Format = "panel" }, new PanelTarget("ministries", "Ministries", "x", null, null));
        await study.CaptureAsync(Now.AddDays(-20), "alpha,gamma", "gamma,alpha", "delta,alpha", "beta,alpha", "beta,gamma");
        await study.CaptureAsync(Now.AddDays(-2), "alpha,beta", "beta,alpha", "delta,alpha", "gamma,beta");
        return study;
    }

    private static string Panel => $"""
        handle,actor,kind,country
        alpha,"{Script.Replace("\"", "\"\"", StringComparison.Ordinal)}",foreign_ministry,FR
        beta,"{Forged}",foreign_ministry,SE
        gamma,=cmd|'/c calc'!A1,foreign_ministry,AT
        delta,Ministère des affaires étrangères,foreign_ministry,BE

        """;

    /// <summary>The terms of a weekly report on @alpha whose period closed in the last seven days.</summary>
    public static SubscriptionTerms Terms(params string[] recipients) => new()
    {
        Name = "Our week", Panel = "ministries", Accounts = ["alpha"], Measures = ["mutual_follows"], Cadence = Cadence.Daily, Hour = Now.Hour,
        WaitHours = 0, Recipients = recipients,
    };

    /// <summary>Makes a subscription that has been there for ten days, so that a report is due.</summary>
    public async Task<int> SubscribeAsync(SubscriptionTerms terms) =>
        (await Program.Get<SubscriptionWriter>().CreateAsync(terms, Now.AddDays(-10), CancellationToken.None))!.Value;

    /// <summary>Opens the reports that are due and runs what is due.</summary>
    public async Task RunAsync()
    {
        await Program.Get<DueReports>().OpenAsync(Now, CancellationToken.None);
        await WorkAsync();
    }

    /// <summary>Works until no job is open that is due, and no longer; a minute without that fails the test.</summary>
    public async Task WorkAsync()
    {
        Program.Get<JobServer>().Start();
        for (var since = TimeProvider.System.GetTimestamp(); await CountDueAsync() is var due and > 0; await Task.Delay(20))
            Assert.True(TimeProvider.System.GetElapsedTime(since) < TimeSpan.FromMinutes(1), $"After a minute still {due} jobs are due.");
        await Program.Get<JobServer>().StopAsync(CancellationToken.None);
    }

    private async Task<long> CountDueAsync()
    {
        await using var command = _database.Database.DataSource.CreateCommand("select count(*) from job where status = 'running' or status = 'waiting' and due_at <= now()");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public Task<IReadOnlyList<DeliveryRow>> DeliveriesAsync() => Program.Get<DeliveryQueries>().ListAsync(null, null, null, 1000, CancellationToken.None);

    public async Task ExecuteAsync(string sql)
    {
        await using var command = _database.Database.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Program.DisposeAsync();
        await _database.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>Imports who follows whom among the members at an instant.</summary>
    public Task CaptureAsync(DateTimeOffset at, params string[] follows) => ImportAsync(
        string.Create(CultureInfo.InvariantCulture, $"follows-{at:yyyyMMdd}.csv"), "source,target\n" + string.Join('\n', follows) + "\n",
        new ImportDeclaration
        {
            Platform = "x", CapturedAt = at, Completeness = ListCompleteness.CompleteWithinPanel, CompleteWithinPanel = "ministries",
        }, null);

    /// <summary>Imports a file of some content.</summary>
    public async Task ImportAsync(string name, string content, ImportDeclaration declaration, PanelTarget? panel)
    {
        var path = _folder.Combine(name);
        await File.WriteAllTextAsync(path, content);
        var import = await ImportSteps.RunAsync(Program, path, declaration, panel, CancellationToken.None);
        // What is due later is for whom the test starts.
        await Program.Get<JobServer>().StopAsync(CancellationToken.None);
        Assert.True(import.Status == ImportStatus.Published, import.Error?.ToString());
    }
}
