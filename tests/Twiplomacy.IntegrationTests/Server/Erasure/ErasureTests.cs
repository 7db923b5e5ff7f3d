using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Twiplomacy.Application.Access;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Erasure;

/// <summary>What is held of a person is shown, and removed from every table and file.</summary>
public sealed class ErasureTests
{
    [Fact]
    public async Task After_an_erasure_no_table_and_no_file_names_the_person_and_sealed_bundles_verify()
    {
        await using var study = await ErasureStudy.OpenAsync();
        using var admin = await study.Server.ClientWithScopesAsync(Scopes.Admin);
        var hash = await study.VerifiedHashAsync();
        var ties = await study.CountAsync("select count(*) from tie_run");
        Assert.True((await study.FindAsync()).Count > 12, string.Join('\n', await study.FindAsync()));

        var answer = await admin.PostAsJsonAsync("/api/v1/erasures", new { person = $"x:@{ErasureStudy.LaterHandle}", also = new[] { ErasureStudy.Name } });

        Assert.True(answer.StatusCode == HttpStatusCode.NoContent, await answer.Content.ReadAsStringAsync());
        Assert.Equal([], await study.FindAsync());
        Assert.Equal(hash, await study.VerifiedHashAsync());
        Assert.Equal(ties, await study.CountAsync("select count(*) from tie_run"));
        // Source files that do not name them stay.
        Assert.True(File.Exists(study.Folder.Combine("inbox/done/others.csv")));
        Assert.Equal(1, await study.CountAsync("select count(*) from raw_export where dropped_at is null"));
        Assert.Equal(1, await study.CountAsync("select count(*) from audit where action = 'person_erased' and subject is null and kind = 'key'"));
        Assert.Equal(0, await study.CountAsync("select count(*) from mention m where not exists (select from post p where p.owner = m.owner and p.post_id = m.post_id)"));
    }

    [Fact]
    public async Task What_is_held_is_told_by_home_with_its_time_and_nothing_afterwards()
    {
        await using var study = await ErasureStudy.OpenAsync();
        using var admin = await study.Server.ClientWithScopesAsync(Scopes.Admin);

        var held = JsonNode.Parse(await admin.GetStringAsync($"/api/v1/accounts/x:{ErasureStudy.Id}/held"))!;
        var homes = held["homes"]!.AsArray().Select(home => home!["home"]!.ToString()).ToList();

        foreach (var home in (string[])["source_files", "uploads", "rejected_rows", "accounts", "ties", "posts", "panels", "jobs", "inbox_folder", "outbox", "server_log"])
            Assert.Contains(home, homes);
        Assert.DoesNotContain("editions", homes);
        var rejected = held["homes"]!.AsArray().First(home => home!["home"]!.ToString() == "rejected_rows")!;
        Assert.Equal("90 days", rejected["kept"]!.ToString());
        Assert.Contains(ErasureStudy.Id, rejected["items"]![0]!["held"]!.ToString(), StringComparison.Ordinal);
        Assert.NotNull(rejected["items"]![0]!["until"]);

        await admin.PostAsJsonAsync("/api/v1/erasures", new { person = $"x:{ErasureStudy.Id}", also = new[] { ErasureStudy.Name } });
        Assert.Empty(JsonNode.Parse(await admin.GetStringAsync($"/api/v1/accounts/x:{ErasureStudy.Id}/held"))!["homes"]!.AsArray());
    }

    [Fact]
    public async Task A_member_of_a_panel_stays_and_nothing_is_changed()
    {
        await using var study = await ErasureStudy.OpenAsync();
        using var admin = await study.Server.ClientWithScopesAsync(Scopes.Admin);
        var before = await study.FindAsync();

        var refused = await admin.PostAsJsonAsync("/api/v1/erasures", new { person = "x:@alpha" });
        var wrong = await admin.PostAsJsonAsync("/api/v1/erasures", new { person = "somebody" });

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal(before, await study.FindAsync());
        Assert.Equal(0, await study.CountAsync("select count(*) from audit where action = 'person_erased'"));
    }

    [Fact]
    public async Task An_address_goes_from_subscriptions_deliveries_and_the_outbox()
    {
        await using var study = await ErasureStudy.OpenAsync();
        using var admin = await study.Server.ClientWithScopesAsync(Scopes.Admin);
        await study.ExecuteAsync("""
            insert into subscription (name, panel_id, accounts, peers, measures, cadence, month, day, hour, time_zone, language, attachments, wait_hours, active,
                created_at, reported_until, next_due_at)
            select 'Weekly', panel_id, '{}', '{}', '{mutual_follows}', 'weekly', 1, 1, 8, 'UTC', 'en', '{}', 0, true, now(), now(), now() from panel;
            insert into subscription_recipient (subscription_id, address, listed, added_at) select subscription_id, 'Press.Office@mfa.example', true, now() from subscription;
            insert into report (subscription_id, occasion, period_from, period_to, wait_until, created_at)
            select subscription_id, 'scheduled', now() - interval '7 days', now(), now(), now() from subscription;
            insert into delivery (report_id, recipient_id, address, message_id, status, created_at)
            select report_id, recipient_id, address, 'message@here', 'sent', now() from report, subscription_recipient
            """);
        await study.ExecuteAsync("""
            insert into capture_reminder (address, account, direction, captured_at, span, name, report_id)
            select lower(address), 'x:@alpha', 0, now(), 1, 'Alpha', report_id from delivery
            """);
        await File.WriteAllTextAsync(study.Folder.Combine("outbox/two.eml"), "To: press.office@mfa.example\r\nSubject: Weekly\r\n\r\nFigures.\r\n");

        var answer = await admin.PostAsJsonAsync("/api/v1/erasures", new { person = "press.office@mfa.example" });

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(0, await study.CountAsync("select (select count(*) from subscription_recipient) + (select count(*) from delivery) + (select count(*) from capture_reminder)"));
        Assert.False(File.Exists(study.Folder.Combine("outbox/two.eml")));
        Assert.True(File.Exists(study.Folder.Combine("outbox/one.eml")));
    }
}
