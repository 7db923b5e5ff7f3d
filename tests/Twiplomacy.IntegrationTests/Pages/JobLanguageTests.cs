using Hangfire.Common;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Core.Messages;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Jobs.Editions;
using Twiplomacy.Jobs.Reports;
using Twiplomacy.Jobs.Runs;
using Twiplomacy.Storage.Jobs;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>Jobs are told in the reader's language, and those from before messages were data in the words they have.</summary>
public sealed class JobLanguageTests(DefaultServer standing) : ServerTest(standing)
{
    private static readonly Wording French = Wording.Of(System.Globalization.CultureInfo.GetCultureInfo("fr"));

    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task A_French_page_of_a_job_has_no_English()
    {
        Message[] log =
        [
            BuildMessages.LayingOut("e"), BuildMessages.NothingToBuild("e"), RunMessages.LostWorkers(101), RunMessages.Replaced(), RunMessages.Failed(),
            ReportJobMessages.Summary(3, 1, 0, 2, 0), ReportJobMessages.NotHandedOver(2, [RunMessages.Failed()]), ReportJobMessages.RemindersQueued(1),
        ];
        var id = await FailedAsync(BuildMessages.IsFresh("e"), log, BuildMessages.NothingToBuild("e"));

        var (_, page) = await PageText.AskAsync(Server.Client, $"jobs/{id}", "fr");

        foreach (var message in (Message[])[JobMessages.BuildEdition("e"), BuildMessages.IsFresh("e"), JobMessages.TakenOver("first", "second"), JobMessages.Retried(), .. log])
        {
            Assert.Contains(French.Say(message), page, StringComparison.Ordinal);
            Assert.DoesNotContain(message.ToString(), page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_was_stored_before_is_shown_in_its_words_and_in_English_to_programs()
    {
        var id = await FailedAsync(RunMessages.Failed(), [RunMessages.Replaced()], RunMessages.Failed());
        await using var older = Database.Database.DataSource.CreateCommand($"""
            update job set title = 'Import old.csv', title_said = null, error = 'It went wrong.', error_said = null where job_id = {id};
            update job_log set said = null where job_id = {id}
            """);
        await older.ExecuteNonQueryAsync();

        var (_, page) = await PageText.AskAsync(Server.Client, $"jobs/{id}", "fr");
        var told = await Server.Client.GetStringAsync(new Uri($"/api/v1/jobs/{id}", UriKind.Relative));

        Assert.Contains("Import old.csv", page, StringComparison.Ordinal);
        Assert.Contains("It went wrong.", page, StringComparison.Ordinal);
        Assert.Contains(RunMessages.Replaced().ToString(), page, StringComparison.Ordinal);
        Assert.Contains("\"It went wrong.\"", told, StringComparison.Ordinal);
    }

    private async Task<long> FailedAsync(Message progress, IReadOnlyList<Message> log, Message error)
    {
        var (writer, claims) = (Server.Host.Services.GetRequiredService<JobWriter>(), Server.Host.Services.GetRequiredService<JobClaims>());
        var id = await writer.EnqueueAsync(new NewJob
        {
            Kind = "edition-build", Title = JobMessages.BuildEdition("e"), UniqueKey = "edition-build:e",
            Work = Job.FromExpression<IEditionBuildJob>(job => job.RunAsync("e", CancellationToken.None)),
        }, Now, None);
        await claims.BeginAsync(await CarrierAsync(id), "first", Now, None);
        await claims.FailAsync((await claims.BeginAsync(await CarrierAsync(id), "second", Now, None))!.Claim, error, Now, None);
        await writer.RetryAsync(id, Now, None);
        var claim = (await claims.BeginAsync(await CarrierAsync(id), "third", Now, None))!.Claim;
        await claims.TellAsync(claim, new JobReport(0.5, progress, [.. log.Select(line => new JobLogLine { At = Now, Level = JobLogLevel.Information, Message = line })]), None);
        await claims.FailAsync(claim, error, Now, None);
        return id;
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private async Task<long> CarrierAsync(long id)
    {
        await using var command = Database.Database.DataSource.CreateCommand($"select hangfire_id from job where job_id = {id}");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
