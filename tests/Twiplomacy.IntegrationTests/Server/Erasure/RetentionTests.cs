using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Time;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.Jobs.Retention;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.PersonalData;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Erasure;

/// <summary>The sweep deletes what each home keeps no longer, and nothing else.</summary>
public sealed class RetentionTests
{
    [Fact]
    public async Task What_is_kept_no_longer_goes_from_tables_and_folders()
    {
        await using var study = await ErasureStudy.OpenAsync();
        var (sweep, times) = (study.Get<RetentionSweep>(), new RetentionTimes());
        var folders = new FolderSweep(study.Get<PersonalFolders>(), times, NullLogger<FolderSweep>.Instance);
        await study.ExecuteAsync("update job set status = 'succeeded', finished_at = now()");

        await sweep.RunAsync(times, TimeProvider.System.GetUtcNow(), CancellationToken.None);
        folders.Run(TimeProvider.System.GetUtcNow());
        Assert.Equal(1, await study.CountAsync("select count(*) from rejected_row"));
        Assert.Equal(1, await study.CountAsync("select count(*) from job_log"));
        Assert.True(File.Exists(study.Folder.Combine("inbox/done/old.csv")));

        await sweep.RunAsync(times, TimeProvider.System.GetUtcNow().AddDays(91), CancellationToken.None);
        folders.Run(TimeProvider.System.GetUtcNow().AddDays(91));
        Assert.Equal(0, await study.CountAsync("select count(*) from rejected_row"));
        Assert.Equal(1, await study.CountAsync("select count(*) from job_log"));
        Assert.False(File.Exists(study.Folder.Combine("inbox/done/old.csv")));
        Assert.True(File.Exists(study.Folder.Combine("outbox/one.eml")));

        await sweep.RunAsync(times, TimeProvider.System.GetUtcNow().AddDays(366), CancellationToken.None);
        folders.Run(TimeProvider.System.GetUtcNow().AddDays(366));
        Assert.Equal(0, await study.CountAsync("select count(*) from job"));
        Assert.False(File.Exists(study.Folder.Combine("outbox/one.eml")));
        await study.VerifiedHashAsync();
    }

    [Fact]
    public async Task Profiles_that_only_undone_uploads_named_are_forgotten()
    {
        await using var study = await ErasureStudy.OpenAsync();
        var before = await study.CountAsync("select count(*) from profile");
        var import = await study.ImportAsync("once.csv", "handle,platform_id\nonly_here,777777\n", new() { Format = "panel", Platform = "x" });
        Assert.True(await study.Get<ImportWriter>().UndoAsync(import, TimeProvider.System.GetUtcNow(), CancellationToken.None));
        Assert.Equal(before + 2, await study.CountAsync("select count(*) from profile"));

        // Whom only a post mentions is named all the same.
        await study.ExecuteAsync("""
            insert into profile (platform, kind, key) values ('x', 1, 'mentioned_only');
            insert into mention (owner, post_id, target, kind, observed_at, import_id, file, row, posted_at, count)
            select 1, 'p', profile_id, 0, now(), 1, 0, 1, now(), 1 from profile where key = 'mentioned_only'
            """);

        Assert.True(await study.Get<RetentionSweep>().RunAsync(new RetentionTimes(), TimeProvider.System.GetUtcNow(), CancellationToken.None));

        Assert.Equal(before + 1, await study.CountAsync("select count(*) from profile"));
    }

    [Fact]
    public async Task A_preview_is_neither_waited_for_nor_stopped()
    {
        await using var study = await ErasureStudy.OpenAsync();
        var before = await study.CountAsync("select count(*) from profile");
        var import = await study.AddAccountsAsync("once.csv", ("only_here", "777777"));
        Assert.True(await study.Get<ImportWriter>().UndoAsync(import, TimeProvider.System.GetUtcNow(), CancellationToken.None));
        var sweep = study.Get<RetentionSweep>();

        await using (var preview = await study.Get<ImportWriter>().BeginPreviewAsync(TimeProvider.System.GetUtcNow(), CancellationToken.None))
        {
            Assert.False(await sweep.RunAsync(new RetentionTimes(), TimeProvider.System.GetUtcNow(), CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(20)));
            await preview.PublishAsync(postsAreComplete: false, postsSince: null, audiences: null, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(20));
        }

        Assert.True(await sweep.RunAsync(new RetentionTimes(), TimeProvider.System.GetUtcNow(), CancellationToken.None));
        Assert.Equal(before, await study.CountAsync("select count(*) from profile"));
    }

    [Fact]
    public async Task An_export_that_was_handed_in_by_the_page_is_kept_no_longer_than_its_import_says()
    {
        await using var study = await ErasureStudy.OpenAsync();
        var now = TimeProvider.System.GetUtcNow();
        var (content, store, prepared) = ("source,target\nalpha,beta\ngamma,beta\n"u8.ToArray(), study.Get<RawExportStore>(), study.Get<PreparedImports>());
        var file = new RawFile("page.csv", SHA256.HashData(content), () => new MemoryStream(content));
        var declaration = new ImportDeclaration
        {
            Platform = "x", CapturedAt = Capture.Parse("2025-07-01"), Completeness = ListCompleteness.Partial, Format = "edge-list", AccountsBy = ProfileKeyKind.Handle,
        };
        var id = await prepared.SaveAsync("page.csv", [file], ImportDeclarationJson.Write(declaration), null, "me", now.AddDays(1), now, CancellationToken.None);
        await store.DropExpiredAsync(now.AddHours(1), CancellationToken.None);
        Assert.Equal(1, await study.CountAsync("select count(*) from raw_chunk join prepared_file using (sha256)"));

        var submitted = await study.Get<ImportIntake>().SubmitAsync(
            "page.csv", [new IncomingFile("page.csv", () => store.Open(file.Sha256))], declaration, null, TimeSpan.Zero, now, CancellationToken.None);
        await prepared.DropAsync(id, CancellationToken.None);
        await study.Get<ImportRunner>().RunAsync(submitted.ImportId, now, new Progress<ImportProgress>(), CancellationToken.None);
        await store.DropExpiredAsync(now.AddSeconds(1), CancellationToken.None);

        Assert.Equal(0, await study.CountAsync($"select count(*) from raw_chunk join import_file using (sha256) where import_id = {submitted.ImportId}"));
    }

    [Fact]
    public async Task Every_process_sweeps_the_folders_of_its_machine()
    {
        await using var study = await ErasureStudy.OpenAsync();

        Assert.Single(study.Server.Host.Services.GetServices<IHostedService>().OfType<FolderWatch>());
    }
}
