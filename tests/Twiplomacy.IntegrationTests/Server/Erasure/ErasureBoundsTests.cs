using System.Net;
using System.Net.Http.Json;
using Npgsql;
using Twiplomacy.Application.Access;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Time;
using Twiplomacy.Storage.Imports;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Erasure;

/// <summary>An erasure changes nothing but what names the person, and refuses before it changes anything.</summary>
public sealed class ErasureBoundsTests
{
    [Theory]
    [InlineData("twiplomacy")]
    [InlineData("published")]
    [InlineData("succeeded")]
    [InlineData("warning")]
    [InlineData("import")]
    public async Task What_the_program_works_by_stays_whatever_somebody_is_called(string handle)
    {
        const string Working = """
            select md5(string_agg(said, '|' order by said)) from (
                select invocationdata::text || arguments::text || statename as said from hangfire.job
                union all select status || kind || unique_key || (payload - 'a')::text from job union all select level from job_log
                union all select status || (declaration - 'owner')::text || content_hash::text from import union all select slug || platform from panel) all_said
            """;
        await using var study = await ErasureStudy.OpenAsync();
        await study.AddAccountsAsync("some.csv", (handle, "777777"));
        await study.ExecuteAsync("update job set status = 'succeeded', finished_at = now() where job_id = (select min(job_id) from job)");
        var before = await study.TextAsync(Working);

        await EraseAsync(study, $"x:@{handle}", HttpStatusCode.NoContent);

        Assert.Equal(before, await study.TextAsync(Working));
        Assert.Equal(0, await study.CountAsync($"select count(*) from profile where key in ('{handle}', '777777')"));
    }

    [Fact]
    public async Task Whoever_is_only_called_alike_keeps_everything()
    {
        await using var study = await ErasureStudy.OpenAsync();
        await study.AddAccountsAsync("one.csv", ("reuters", "777777"));
        await study.AddAccountsAsync("two.csv", ("fabius", "888888"));
        var follows = new ImportDeclaration
        {
            Platform = "x", CapturedAt = Capture.Parse("2025-06-01"), Completeness = ListCompleteness.Partial, Format = "edge-list", AccountsBy = ProfileKeyKind.Handle,
        };
        var import = await study.ImportAsync("laurent_fabius.csv", "source,target\nlaurent_fabius,reuters_top\n", follows);
        await study.ExecuteAsync("""
            insert into subscription (name, panel_id, accounts, peers, measures, cadence, month, day, hour, time_zone, language, attachments, wait_hours, active,
                created_at, reported_until, next_due_at)
            select 'Reuters_top weekly', panel_id, '{x:@reuters_top,x:@reuters}', '{}', '{mutual_follows}', 'weekly', 1, 1, 8, 'UTC', 'en', '{}', 0, true, now(), now(), now() from panel;
            insert into subscription_recipient (subscription_id, address, listed, added_at) select subscription_id, 'anna@reuters.com', true, now() from subscription;
            insert into report (subscription_id, occasion, period_from, period_to, wait_until, created_at)
            select subscription_id, 'scheduled', now() - interval '7 days', now(), now(), now() from subscription;
            insert into delivery (report_id, recipient_id, address, message_id, status, created_at)
            select report_id, recipient_id, address, 'message@here', 'sent', now() from report, subscription_recipient;
            insert into capture_reminder (address, account, direction, captured_at, span, name, report_id)
            select 'anna@reuters.com', account, 0, now(), 1, 'Reuters', report_id from report, unnest(array['x:@reuters', 'x:@reuters_top']) account
            """);

        await EraseAsync(study, "x:@reuters", HttpStatusCode.NoContent);
        await EraseAsync(study, "x:@fabius", HttpStatusCode.NoContent);

        Assert.Equal(2, await study.CountAsync("select (select count(*) from subscription_recipient) + (select count(*) from delivery)"));
        Assert.Equal(1, await study.CountAsync("select count(*) from capture_reminder where account = 'x:@reuters_top'"));
        Assert.Equal(0, await study.CountAsync("select count(*) from capture_reminder where account = 'x:@reuters'"));
        Assert.Equal(1, await study.CountAsync("select count(*) from subscription where accounts = '{x:@reuters_top,x:erased}' and name = 'Reuters_top weekly'"));
        Assert.Equal(2, await study.CountAsync("select count(*) from profile where key in ('laurent_fabius', 'reuters_top')"));
        Assert.Equal(1, await study.CountAsync($"select count(*) from raw_export join import_file using (sha256) where import_id = {import} and dropped_at is null"));
        Assert.Equal(1, await study.CountAsync("select count(*) from import where name = 'laurent_fabius.csv'"));
    }

    [Fact]
    public async Task While_something_is_published_one_is_told_to_come_back_and_no_file_is_deleted()
    {
        await using var study = await ErasureStudy.OpenAsync();
        var before = await study.FindAsync();
        await using (await study.HoldAsync(ImportLocks.Publishing))
        {
            var busy = await EraseAsync(study, $"x:{ErasureStudy.Id}", HttpStatusCode.ServiceUnavailable);
            Assert.NotNull(busy.Headers.RetryAfter);
        }

        Assert.Equal(before, await study.FindAsync());
        await EraseAsync(study, $"x:{ErasureStudy.Id}", HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task While_somebody_is_removed_nothing_is_handed_in_by_the_page()
    {
        await using var study = await ErasureStudy.OpenAsync();
        var now = TimeProvider.System.GetUtcNow();
        var file = new RawFile("page.csv", [1, 2, 3], () => new MemoryStream([1]));
        var held = await study.HoldAsync(ImportLocks.HandingIn);

        var saving = study.Get<PreparedImports>().SaveAsync("page.csv", [file], "{}", null, "me", now.AddDays(1), now, CancellationToken.None);
        await Task.WhenAny(saving, Task.Delay(TimeSpan.FromSeconds(1)));
        Assert.False(saving.IsCompleted);

        await held.DisposeAsync();
        await saving.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task What_the_database_refuses_deletes_no_file()
    {
        await using var study = await ErasureStudy.OpenAsync();
        await study.ExecuteAsync("alter table job_log add check (message not like '%erased%')");
        var before = await study.FindAsync();

        await EraseAsync(study, $"x:{ErasureStudy.Id}", HttpStatusCode.InternalServerError);

        Assert.Equal(before, await study.FindAsync());
    }

    [Fact]
    public async Task What_cannot_be_deleted_leaves_the_database_as_it_was()
    {
        await using var study = await ErasureStudy.OpenAsync();
        await File.WriteAllTextAsync(study.Folder.Combine("inbox/new.csv"), $"source,target\nalpha,{ErasureStudy.Handle}\n");
        var before = await study.FindAsync();

        var refused = await EraseAsync(study, $"x:{ErasureStudy.Id}", HttpStatusCode.Conflict);

        Assert.Contains("new.csv", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await study.FindAsync());
    }

    [Fact]
    public async Task What_was_left_of_uploads_and_emails_goes_and_what_is_under_way_is_waited_for()
    {
        await using var study = await ErasureStudy.OpenAsync();
        foreach (var folder in (string[])["uploads", "outbox/.unfinished"]) Directory.CreateDirectory(study.Folder.Combine(folder));
        var (upload, mail) = (study.Folder.Combine("uploads/upload-1"), study.Folder.Combine("outbox/.unfinished/1"));
        foreach (var path in (string[])[upload, mail]) await File.WriteAllTextAsync(path, $"alpha {ErasureStudy.Handle}\n");

        await EraseAsync(study, $"x:{ErasureStudy.Id}", HttpStatusCode.Conflict);
        Assert.True(File.Exists(upload) && File.Exists(mail));

        File.SetLastWriteTimeUtc(upload, DateTime.UnixEpoch);
        await EraseAsync(study, $"x:{ErasureStudy.Id}", HttpStatusCode.NoContent);
        Assert.False(File.Exists(upload) || File.Exists(mail));
    }

    [Fact]
    public async Task A_person_is_removed_even_if_the_room_cannot_be_handed_back_yet()
    {
        await using var study = await ErasureStudy.OpenAsync();
        await study.ExecuteAsync($"alter database {new NpgsqlConnectionStringBuilder(study.Database.ConnectionString).Database} set lock_timeout = '500ms'");
        study.Database.Database.Pools.Clear();
        await using var held = await study.HoldAsync("lock table import_key in share update exclusive mode");

        await EraseAsync(study, $"x:{ErasureStudy.Id}", HttpStatusCode.NoContent);

        Assert.Empty(await study.FindAsync());
    }

    [Fact]
    public async Task What_is_held_is_asked_with_the_time_that_requests_have()
    {
        await using var study = await ErasureStudy.OpenAsync();
        using var admin = await study.Server.ClientWithScopesAsync(Scopes.Admin);
        await using var held = await study.HoldAsync("lock table rejected_row in access exclusive mode");

        var answer = await admin.GetAsync($"/api/v1/accounts/x:{ErasureStudy.Id}/held").WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (answer.StatusCode, answer.Headers.RetryAfter is not null));
    }

    private static async Task<HttpResponseMessage> EraseAsync(ErasureStudy study, string person, HttpStatusCode expected)
    {
        using var admin = await study.Server.ClientWithScopesAsync(Scopes.Admin);
        var answer = await admin.PostAsJsonAsync("/api/v1/erasures", new { person, also = person.Contains(ErasureStudy.Id, StringComparison.Ordinal) ? new[] { ErasureStudy.Name } : [] });
        Assert.True(answer.StatusCode == expected, $"{answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return answer;
    }
}
