using Microsoft.Extensions.Logging.Abstractions;
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

        await study.Get<RetentionSweep>().RunAsync(new RetentionTimes(), TimeProvider.System.GetUtcNow(), CancellationToken.None);

        Assert.Equal(before, await study.CountAsync("select count(*) from profile"));
    }
}
