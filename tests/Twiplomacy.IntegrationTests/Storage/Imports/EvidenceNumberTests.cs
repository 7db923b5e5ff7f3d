using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Time;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.IntegrationTests.RealNetworks;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.Storage.Imports;

/// <summary>Whether evidence has come or gone since an edition was built is no question of clocks.</summary>
public sealed class EvidenceNumberTests
{
    private static readonly DateTimeOffset LongBefore = new(2019, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_import_that_began_before_an_edition_was_built_and_published_after_has_changed_the_evidence()
    {
        await using var study = await StudyAsync();
        await study.BuildAsync("e", "panel", "2014-06-24");
        Assert.Null((await study.SealAsync("e")).Refusal);
        Assert.False(await HasChangedAsync(study));

        await RunAsync(study, study.Get<ImportRunner>(), LongBefore);

        Assert.True(await HasChangedAsync(study));
    }

    [Fact]
    public async Task What_an_undone_import_brought_has_changed_the_evidence_too()
    {
        await using var study = await StudyAsync();
        var import = await RunAsync(study, study.Get<ImportRunner>(), LongBefore);
        await study.BuildAsync("e", "panel", "2014-06-24");
        Assert.False(await HasChangedAsync(study));

        Assert.True(await study.Get<ImportWriter>().UndoAsync(import, LongBefore, CancellationToken.None));

        Assert.True(await HasChangedAsync(study));
    }

    [Fact]
    public async Task The_end_of_an_import_is_not_the_beginning_of_its_run()
    {
        await using var study = await StudyAsync();
        var runner = new ImportRunner(
            study.Get<ImportWriter>(), study.Get<ImportQueries>(), study.Get<RawExportStore>(), study.Get<PanelQueries>(),
            new SlowTime());

        var import = await RunAsync(study, runner, LongBefore);

        Assert.True((await study.Get<ImportQueries>().FindAsync(import, CancellationToken.None))!.FinishedAt >= LongBefore + SlowTime.Step);
    }

    private static async Task<bool> HasChangedAsync(StudyDatabase study)
    {
        var revision = (await study.Get<EditionQueries>().FindAsync("e", null, CancellationToken.None))!;
        return await study.Get<ImportQueries>().HasChangedSinceAsync(revision.EvidenceNumber, CancellationToken.None);
    }

    private static async Task<int> RunAsync(StudyDatabase study, ImportRunner runner, DateTimeOffset now)
    {
        var file = new IncomingFile("late.csv", () => new MemoryStream("source,target\n1,2\n"u8.ToArray()));
        var declaration = new ImportDeclaration { Format = "edge-list", Platform = "x", CapturedAt = Capture.Parse("2014-06-01"), AccountsBy = ProfileKeyKind.Id };
        var submitted = await study.Get<ImportIntake>().SubmitAsync("late.csv", [file], declaration, null, null, now, key: null, CancellationToken.None);
        var ended = await runner.RunAsync(submitted.ImportId, now, new Progress<ImportProgress>(), CancellationToken.None);
        Assert.True(ended.Status == ImportStatus.Published, ended.Error?.ToString());
        return submitted.ImportId;
    }

    private static async Task<StudyDatabase> StudyAsync()
    {
        var study = await StudyDatabase.OpenAsync();
        await study.ImportAsync("handle,platform_id\none,1\ntwo,2\n", new ImportDeclaration { Format = "panel", Platform = "x" }, new PanelTarget("panel", null, "x", null, null));
        return study;
    }

    /// <summary>Five minutes pass from one look at the clock to the next.</summary>
    private sealed class SlowTime : TimeProvider
    {
        public static readonly TimeSpan Step = TimeSpan.FromMinutes(5);

        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Add(ref _ticks, Step.Ticks);
    }
}
