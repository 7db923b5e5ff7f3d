using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Access;
using Twiplomacy.Formats.Text;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.Storage.Imports;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

public sealed class ImportTests(DefaultServer standing) : ServerTest(standing)
{
    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Fact]
    public async Task An_export_is_taken_in_read_by_its_job_and_taken_back()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        var taken = await PostAsync(client, "?name=follows.csv&captured=2014-06-25&completeness=complete", "source,target\nmfa_one,mfa_two\nmfa_two,mfa_one\n");
        var id = (int)(await JsonAsync(taken))["id"]!;

        Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
        Assert.Equal($"/api/v1/imports/{id}", taken.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync((await JsonAsync(taken))["job"]!.ToString())).StatusCode);

        await RunAsync(id);
        var published = await ImportAsync(id);
        Assert.Equal("published", published["status"]!.ToString());
        Assert.Equal(2, (int)published["effect"]!["lists"]!);
        Assert.Equal("follows.csv", published["files"]![0]!["path"]!.ToString());

        var asked = await client.PostAsync($"/api/v1/imports/{id}/undo", null);
        var again = await client.PostAsync($"/api/v1/imports/{id}/undo", null);
        var job = (await JsonAsync(asked))["job"]!.ToString();
        Assert.Equal((HttpStatusCode.Accepted, $"/api/v1/imports/{id}"), (asked.StatusCode, asked.Headers.Location!.ToString()));
        Assert.Equal((HttpStatusCode.Accepted, job), (again.StatusCode, (await JsonAsync(again))["job"]!.ToString()));
        Assert.Equal("undo", (await JsonAsync(await client.GetAsync(job)))["kind"]!.ToString());
        Assert.Equal("published", (await ImportAsync(id))["status"]!.ToString());

        Assert.True(await Server.Host.Services.GetRequiredService<ImportWriter>().UndoAsync(id, Now, CancellationToken.None));
        Assert.Equal("undone", (await ImportAsync(id))["status"]!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync($"/api/v1/imports/{id}/undo", null)).StatusCode);
    }

    [Fact]
    public async Task A_form_carries_the_file_and_its_declaration()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        using var form = new MultipartFormDataContent
        {
            { new StringContent("2014-06-25"), "captured" },
            { new StringContent("source,target\nform_one,form_two\n"), "file", "form.csv" },
        };

        var answer = await client.PostAsync("/api/v1/imports", form);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal("form.csv", (await JsonAsync(answer))["name"]!.ToString());
    }

    [Fact]
    public async Task An_idempotency_key_stands_for_one_import()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        client.DefaultRequestHeaders.Add("Idempotency-Key", "monday");

        var first = await JsonAsync(await PostAsync(client, "?captured=2014-06-25", "source,target\nkey_one,key_two\n"));
        var again = await JsonAsync(await PostAsync(client, "?captured=2014-06-25", "source,target\nkey_one,key_two\n"));
        var other = await PostAsync(client, "?captured=2014-06-25", "source,target\nkey_one,key_three\n");
        var declaredOtherwise = await PostAsync(client, "?captured=2014-06-26", "source,target\nkey_one,key_two\n");

        Assert.Equal((int)first["id"]!, (int)again["id"]!);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        Assert.Equal("Idempotency-Key", (await FirstFaultAsync(other))["parameter"]!.ToString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, declaredOtherwise.StatusCode);
    }

    [Fact]
    public async Task Rejected_rows_download_with_file_row_reason_and_raw_text()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        var taken = await JsonAsync(await PostAsync(client, "?name=broken.csv&captured=2014-06-25", "source,target\nrow_one,row_two\nrow_one,\n"));
        await RunAsync((int)taken["id"]!);

        var lines = (await client.GetStringAsync($"/api/v1/imports/{(int)taken["id"]!}/rejected.csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("file,row,reason,raw,code", lines[0]);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("broken.csv,3,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rejected_rows_are_downloaded_mended_and_uploaded_again()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        var id = (int)(await JsonAsync(await PostAsync(
            client, "?name=mend.csv&captured=2014-06-25&completeness=complete", "source,target\nmend_one,mend_two\nmend_one,\nmend_two,\"=mend, one\"\n")))["id"]!;
        await RunAsync(id);
        var download = await client.GetStringAsync($"/api/v1/imports/{id}/rejected.csv");

        // The person puts a target where there was none, and empties the raw row that is to be left out.
        var lines = download.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Equal($"mend.csv,3,{AccountMessages.Empty},\"mend_one,\",{AccountMessages.Empty.Code}", lines[1]);
        var mended = $"{lines[0]}\n{lines[1].Replace("\"mend_one,\"", "\"mend_one,mend_three\"", StringComparison.Ordinal)}\nmend.csv,4,left out,,\n";
        var answer = await client.PostAsync($"/api/v1/imports/{id}/mend", new StringContent(mended, Encoding.UTF8, "text/csv"));

        Assert.True(answer.StatusCode == HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        var again = (int)(await JsonAsync(answer))["id"]!;
        await RunAsync(again);
        var published = await ImportAsync(again);
        Assert.Equal(("published", 0, 2), (published["status"]!.ToString(), (int)published["effect"]!["rejected"]!, (int)published["effect"]!["members"]!));
        Assert.Equal("undone", (await ImportAsync(id))["status"]!.ToString());
        Assert.Equal("yes", (await JsonAsync(await client.GetAsync("/api/v1/ties/x:@mend_one/x:@mend_three")))["follows"]!["state"]!.ToString());
        Assert.Equal("file,row,reason,raw,code\n", await client.GetStringAsync($"/api/v1/imports/{again}/rejected.csv"));
    }

    [Fact]
    public async Task A_preview_says_which_share_of_the_profiles_count_a_list_holds()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        await RunAsync((int)(await JsonAsync(await PostAsync(
            client, "?name=users.csv&captured=2014-06-20", "id,name,username,bio,location,url,join_date,join_time,tweets,following,followers,likes,media,private,verified,profile_image_url,background_image\n"
                + "77,Share,share_one,,,,2010-01-01,00:00:00,5,50,4,0,0,0,0,,\n")))["id"]!);

        var preview = await PreviewAsync(
            client, "?captured=2014-06-25&owner=share_one&list=followers&accounts_by=handle&completeness=complete", "username\nshare_two\nshare_three\nshare_four\n");

        Assert.EndsWith("Unreadable rows: 0; contains 75% of the count on the profile", preview["summary"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal(0.75, (double)preview["effect"]!["completeness"]!);
    }

    [Fact]
    public async Task A_preview_tells_the_effect_exactly_and_changes_nothing()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        const string Before = "source,target\npre_one,pre_two\npre_two,pre_three\npre_three,pre_one\n";
        // One stops following two, three follows two back; a row without a target is rejected.
        const string After = "source,target\npre_one,pre_three\npre_two,pre_three\npre_three,pre_one\npre_three,pre_two\npre_three,\n";
        await RunAsync((int)(await JsonAsync(await PostAsync(client, "?captured=2014-06-25&completeness=complete", Before)))["id"]!);
        var rows = await CountsAsync();

        var first = await PreviewAsync(client, "?captured=2015-06-25&completeness=complete", After);
        var again = await PreviewAsync(client, "?captured=2015-06-25&completeness=complete", After);

        Assert.Equal("Would add 2 ties, end 1, create 2 mutual follows and 0 new accounts. Unreadable rows: 1", first["summary"]!.ToString());
        Assert.Equal(first.ToJsonString(), again.ToJsonString());
        Assert.Equal(6, (int)first["rejected"]![0]!["row"]!);
        Assert.Equal(rows, await CountsAsync());
    }

    [Fact]
    public async Task An_older_or_partial_export_ends_no_tie_in_its_preview()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        await RunAsync((int)(await JsonAsync(await PostAsync(client, "?captured=2014-06-25&completeness=complete", "source,target\nold_one,old_two\nold_two,old_one\n")))["id"]!);

        var older = await PreviewAsync(client, "?captured=2013-06-25&completeness=complete", "source,target\nold_one,old_three\n");
        var partial = await PreviewAsync(client, "?captured=2015-06-25", "source,target\nold_two,old_one\nold_three,old_one\n");

        Assert.StartsWith("Would add 0 ties, end 0, create 0 mutual follows and 0 new accounts", older["summary"]!.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("Would add 1 tie, end 0, create 0 mutual follows and 1 new account.", partial["summary"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_of_nothing_says_why()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);

        var preview = await PreviewAsync(client, "", "nothing that anybody could read");

        Assert.False((bool)preview["would_be_taken"]!);
        Assert.NotEmpty(preview["summary"]!.ToString());
    }

    [Fact]
    public async Task A_wrong_declaration_is_refused_with_every_fault_and_nothing_is_taken()
    {
        using var client = await Server.ClientWithScopesAsync(Scopes.Import);
        using var form = new MultipartFormDataContent
        {
            { new StringContent("someday"), "captured" }, { new StringContent("followed"), "list" }, { new StringContent("a,b\n"), "file", "x.csv" },
        };

        var answer = await client.PostAsync("/api/v1/imports", form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(2, (await JsonAsync(answer))["errors"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_answered_413()
    {
        await using var small = await TestServer.StartAsync(Database, ("Imports:MaxUploadMegabytes", "1"));
        using var client = await small.ClientWithScopesAsync(Scopes.Import);

        var answer = await client.PostAsync("/api/v1/imports", new ByteArrayContent(new byte[(1 << 20) + 1]));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Handing_in_and_taking_back_need_the_scope_import()
    {
        using var reader = await Server.ClientWithScopesAsync(Scopes.Read);

        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(reader, "", "a,b\n")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.PostAsync("/api/v1/imports/1/undo", null)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Server.Client.GetAsync("/api/v1/imports/999999")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Server.Client.GetAsync("/api/v1/imports/999999/rejected.csv")).StatusCode);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string query, string body) =>
        client.PostAsync("/api/v1/imports" + query, new StringContent(body, Encoding.UTF8, "text/csv"));

    private static async Task<JsonNode> PreviewAsync(HttpClient client, string query, string body)
    {
        var answer = await client.PostAsync("/api/v1/imports/preview" + query, new StringContent(body, Encoding.UTF8, "text/csv"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await JsonAsync(answer);
    }

    /// <summary>How many rows stand in every table that an import writes to.</summary>
    private async Task<string> CountsAsync()
    {
        await using var command = Database.Database.DataSource.CreateCommand("""
            select concat_ws(' ', (select count(*) from import), (select count(*) from raw_export), (select count(*) from profile),
                (select count(*) from sighting), (select count(*) from list_observation), (select count(*) from tie_run),
                (select count(*) from rejected_row), (select count(*) from import_entry), (select count(*) from account_entry),
                (select count(*) from profile_observation), (select count(*) from job))
            """);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private async Task<JsonNode> ImportAsync(int id) =>
        await JsonAsync(await Server.Client.GetAsync("/api/v1/imports/" + id.ToString(CultureInfo.InvariantCulture)));

    private Task<ImportOutcome> RunAsync(int id) => Server.Host.Services.GetRequiredService<ImportRunner>()
        .RunAsync(id, Now, new Progress<ImportProgress>(), CancellationToken.None);
}
