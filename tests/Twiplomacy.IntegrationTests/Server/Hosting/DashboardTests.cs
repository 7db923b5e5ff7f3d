using System.Net;
using Hangfire.Common;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Access;
using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Jobs;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Hosting;

/// <summary>Hangfire's dashboard is the administrator's, wherever the request comes from, and tells of jobs in words.</summary>
public sealed class DashboardTests(DefaultServer standing) : ServerTest(standing)
{
    [Fact]
    public async Task It_opens_to_the_scope_admin_alone()
    {
        using var stranger = await Server.Client.GetAsync(new Uri("/hangfire", UriKind.Relative));
        Assert.Equal((HttpStatusCode.Redirect, "/sign-in"), (stranger.StatusCode, stranger.Headers.Location!.AbsolutePath));
        using var editor = await Server.ClientWithScopesAsync(Scopes.Read, Scopes.Edit, Scopes.Import);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync(new Uri("/hangfire", UriKind.Relative))).StatusCode);
        using var admin = await Server.ClientWithScopesAsync(Scopes.Admin);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync(new Uri("/hangfire", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Jobs_bear_their_names_and_what_our_row_knows()
    {
        var writer = Server.Host.Services.GetRequiredService<JobWriter>();
        var id = await writer.EnqueueAsync(new NewJob
        {
            Kind = "import", Title = JobMessages.Import("<b>letter.csv</b>"), UniqueKey = "import:4711",
            Work = Job.FromExpression<IImportJob>(job => job.RunAsync(4711, "<b>letter.csv</b>", CancellationToken.None)),
        }, TimeProvider.System.GetUtcNow(), CancellationToken.None);
        var claims = Server.Host.Services.GetRequiredService<JobClaims>();
        var carrier = await CarrierAsync(id);
        var claim = (await claims.BeginAsync(carrier, "worker 7", TimeProvider.System.GetUtcNow(), CancellationToken.None))!.Claim;
        await claims.TellAsync(claim, new JobReport(0.5, Message.Verbatim("halfway"), [new JobLogLine { At = TimeProvider.System.GetUtcNow(), Message = Message.Verbatim("a <line>"), Level = JobLogLevel.Warning }]), CancellationToken.None);
        using var admin = await Server.ClientWithScopesAsync(Scopes.Admin);

        var queue = await admin.GetStringAsync(new Uri("/hangfire/jobs/enqueued/default", UriKind.Relative));
        var page = await admin.GetStringAsync(new Uri($"/hangfire/jobs/details/{carrier}", UriKind.Relative));

        Assert.Contains("Upload &lt;b&gt;letter.csv&lt;/b&gt;", queue, StringComparison.Ordinal);
        Assert.Contains("halfway", page, StringComparison.Ordinal);
        Assert.Contains("worker 7", page, StringComparison.Ordinal);
        Assert.Contains("a &lt;line&gt;", page, StringComparison.Ordinal);
        Assert.Contains($"/jobs/{id}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>letter", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_jobs_leads_there_for_those_who_may()
    {
        using var admin = await Server.ClientWithScopesAsync(Scopes.Admin);

        Assert.Contains("href=\"/hangfire\"", await admin.GetStringAsync(new Uri("/jobs", UriKind.Relative)), StringComparison.Ordinal);
        Assert.DoesNotContain("/hangfire", await Server.Client.GetStringAsync(new Uri("/jobs", UriKind.Relative)), StringComparison.Ordinal);
    }

    private async Task<long> CarrierAsync(long id)
    {
        await using var command = Database.Database.DataSource.CreateCommand($"select hangfire_id from job where job_id = {id}");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
