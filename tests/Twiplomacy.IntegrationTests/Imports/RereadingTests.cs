using System.Text;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Application.Ties;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Time;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Ingest.Evidence;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.IntegrationTests.Audiences;
using Twiplomacy.Storage.Imports;
using Xunit;

namespace Twiplomacy.IntegrationTests.Imports;

/// <summary>Kept exports read again: as they are, mended, and for the row of a tie.</summary>
public sealed class RereadingTests
{
    private static readonly DateTimeOffset Now = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly ImportDeclaration Follows = new()
    {
        Platform = "x", AccountsBy = ProfileKeyKind.Id, CapturedAt = Capture.Parse("2014-06-01"), Completeness = ListCompleteness.Complete,
    };

    [Fact]
    public async Task An_import_read_again_takes_the_place_of_the_old_one_and_changes_nothing_else()
    {
        await using var workshop = await AudienceWorkshop.OpenAsync();
        await workshop.PanelAsync("1", "2", "3");
        var (old, before) = await workshop.ImportAsync("source,target\n1,2\n2,1\n", Follows);
        var submitted = await workshop.Get<ImportRereading>().RereadAsync(old, TimeSpan.FromDays(30), Now, CancellationToken.None);
        var (again, after) = await workshop.RunAsync(submitted);
        Assert.NotEqual(old, again);
        Assert.Equal((before.Lists, before.Members), (after.Lists, after.Members));
        Assert.Equal(ImportStatus.Undone, (await workshop.Get<ImportQueries>().FindAsync(old, CancellationToken.None))!.Status);
        Assert.Equal("Yes No", $"{await workshop.StateAsync("1", "2", "2014-06-01")} {await workshop.StateAsync("1", "3", "2014-06-01")}");
        Assert.Equal(2, await workshop.CountAsync("select count(*) from list_observation"));
        Assert.Equal(1, await workshop.CountAsync($"select count(*) from audit where action = 'import_undone' and subject = 'import {old}'"));
        // The export handed in once more is still known.
        var same = new IncomingFile("export", () => new MemoryStream("source,target\n1,2\n2,1\n"u8.ToArray()));
        var known = await workshop.Get<ImportIntake>().SubmitAsync("export", [same], Follows, null, null, Now, key: null, CancellationToken.None);
        Assert.Equal((again, true), (known.ImportId, known.AlreadyKnown));
    }

    [Fact]
    public async Task A_list_keeps_the_panel_revision_within_which_it_was_complete()
    {
        await using var workshop = await AudienceWorkshop.OpenAsync();
        await workshop.PanelAsync("1", "2");
        var (old, _) = await workshop.ImportAsync("source,target\n1,2\n2,1\n", Follows with
        {
            Completeness = ListCompleteness.CompleteWithinPanel, CompleteWithinPanel = AudienceWorkshop.Panel,
        });
        await workshop.PanelAsync("1", "2", "3");
        await workshop.RunAsync(await workshop.Get<ImportRereading>().RereadAsync(old, null, Now, CancellationToken.None));
        Assert.Equal("Unknown", await workshop.StateAsync("1", "3", "2014-06-01"));
    }

    [Fact]
    public async Task Mended_rows_go_back_to_their_lines_and_the_whole_export_is_read_again()
    {
        await using var workshop = await AudienceWorkshop.OpenAsync();
        await workshop.PanelAsync("1", "2", "3");
        var (old, effect) = await workshop.ImportAsync("source,target\n1,2\n1,3.0E+18\n2,1\n2,nobody\n", Follows);
        Assert.Equal((2, "Unknown"), (effect.Rejected, await workshop.StateAsync("2", "3", "2014-06-01")));
        var rejected = await workshop.Get<ImportQueries>().ListRejectedAsync(old, 0, 10, CancellationToken.None);
        Assert.Equal([(3L, "1,3.0E+18"), (5L, "2,nobody")], rejected.Select(row => (row.Row, row.Raw)));
        var mended = $"file,row,reason,raw\n{rejected[0].Path},3,whatever,\"1,3\"\n{rejected[0].Path},5,whatever,\n";
        var submitted = await workshop.Get<ImportRereading>().MendAsync(old, Bytes(mended), null, Now, CancellationToken.None);
        var (_, after) = await workshop.RunAsync(submitted);
        Assert.Equal((0, 3), (after.Rejected, after.Members));
        Assert.Equal("Yes No", $"{await workshop.StateAsync("1", "3", "2014-06-01")} {await workshop.StateAsync("2", "3", "2014-06-01")}");
        Assert.Equal(ImportStatus.Undone, (await workshop.Get<ImportQueries>().FindAsync(old, CancellationToken.None))!.Status);
    }

    [Theory]
    [InlineData("file,row\nexport,3\n", "imports.corrected.columns")]
    [InlineData("file,row,raw\nexport,2,\"1,2\"\n", "imports.corrected.notrejected")]
    [InlineData("file,row,raw\nexport,three,x\n", "imports.corrected.noref")]
    [InlineData("file,row,raw\nexport,3,\"1,3.0E+18\"\n", "imports.corrected.unchanged")]
    public async Task Mended_rows_that_cannot_be_put_back_are_refused_and_change_nothing(string csv, string code)
    {
        await using var workshop = await AudienceWorkshop.OpenAsync();
        var (old, _) = await workshop.ImportAsync("source,target\n1,2\n1,3.0E+18\n2,1\n", Follows);
        var refused = await Assert.ThrowsAsync<ExportRefusedException>(() =>
            workshop.Get<ImportRereading>().MendAsync(old, Bytes(csv), null, Now, CancellationToken.None));
        Assert.Equal(code, refused.Said.Code);
        Assert.Equal(ImportStatus.Published, (await workshop.Get<ImportQueries>().FindAsync(old, CancellationToken.None))!.Status);
    }

    [Fact]
    public async Task The_row_of_a_later_capture_is_found_in_the_kept_export()
    {
        await using var workshop = await AudienceWorkshop.OpenAsync();
        await workshop.ImportAsync("source,target\n1,2\n1,3\n", Follows);
        await workshop.ImportAsync("source,target\n1,9\n1,8\n1,3\n1,2\n", Follows with { CapturedAt = Capture.Parse("2014-07-01") });
        var finder = workshop.Get<AccountFinder>();
        var (a, b) = (await finder.FindAsync(ProfileKey.OfId("x", "1"), Now, CancellationToken.None), await finder.FindAsync(ProfileKey.OfId("x", "2"), Now, CancellationToken.None));
        var tie = await workshop.Get<TieExplanation>().ExplainAsync(a!, b!, Now, null, CancellationToken.None);
        Assert.Equal([null, 2], tie.There.Evidence.Select(reason => reason.Evidence.Row));
        var completed = await new KeptEvidence(workshop.Get<KeptRows>()).CompletedAsync(tie, a!, b!, CancellationToken.None);
        Assert.Equal([5, 2], completed.There.Evidence.Select(reason => reason.Evidence.Row));
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));
}
