using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Time;
using Twiplomacy.IntegrationTests.RealNetworks;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.Bundles;

/// <summary>A sealed edition stays as it is; what was wrong is told right by a new revision that says why and what changed.</summary>
public sealed class CorrectionTests
{
    private const string Slug = "small-2014";
    private const string Day = "2014-06-24";

    [Fact]
    public async Task A_correction_needs_a_reason_lists_what_changed_and_leaves_the_sealed_bytes_alone()
    {
        await using var study = await StudyAsync();
        var first = await study.SealAsync(Slug, new SealTerms("CC-BY-4.0", "Ministry"));
        var bundle = await study.BundleAsync(Slug);

        await study.ImportAsync("source,target\n2,1\n", Complete("2"));
        await study.BuildAsync(Slug, "panel", Day);
        var refused = await study.SealAsync(Slug);
        var second = await study.SealAsync(Slug, new SealTerms(Reason: "The list of 2 came late"));
        var differences = await DifferencesAsync(study);

        Assert.Equal(1, first.Revision);
        Assert.Equal("errors.editions.reason", refused.Refusal!.Code);
        Assert.Equal(2, second.Revision);
        Assert.NotEqual(first.Hash, second.Hash);
        Assert.Contains(differences, d => d is { Measure: "mutual_follows", Account: "x:1", Field: "value", Before: "0", After: "1" });
        Assert.Contains(differences, d => d is { Measure: "network", Field: "arcs", Before: "1", After: "2" });
        Assert.DoesNotContain(differences, d => d.Account == "x:3" && d is { Measure: "peer_following", Field: "value" });
        Assert.Equal(bundle, await study.BundleAsync(Slug, revision: 1));
        Assert.Contains("The list of 2 came late", Text(await study.BundleAsync(Slug)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_whose_evidence_changed_since_it_was_built_is_not_sealed()
    {
        await using var study = await StudyAsync();
        await study.ImportAsync("source,target\n2,1\n", Complete("2"));

        var stale = await study.SealAsync(Slug);
        var draft = await study.Get<EditionQueries>().FindDraftAsync(Slug, CancellationToken.None);
        await study.BuildAsync(Slug, "panel", Day);

        Assert.Equal("errors.editions.nodraft", stale.Refusal!.Code);
        Assert.True(draft!.IsStale);
        Assert.Null((await study.SealAsync(Slug)).Refusal);
    }

    [Fact]
    public async Task When_it_was_sealed_does_not_show()
    {
        await using var study = await StudyAsync();
        await using var other = await StudyAsync();
        await study.Get<EditionSealing>().SealAsync(Slug, new SealTerms(), new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), CancellationToken.None);
        await other.Get<EditionSealing>().SealAsync(Slug, new SealTerms(), new DateTimeOffset(2026, 5, 5, 5, 5, 5, TimeSpan.Zero), CancellationToken.None);

        Assert.Equal(await study.BundleAsync(Slug), await other.BundleAsync(Slug));
    }

    // Three accounts; 1 follows 2 and nobody else, 3 follows nobody.
    private static async Task<StudyDatabase> StudyAsync()
    {
        var study = await StudyDatabase.OpenAsync();
        await study.ImportAsync("handle,platform_id\none,1\ntwo,2\nthree,3\n", new ImportDeclaration { Format = "panel", Platform = "x" }, new PanelTarget("panel", null, "x", null, null));
        await study.ImportAsync("source,target\n1,2\n", Complete("1"));
        await study.ImportAsync("", Complete("3") with { Format = null });
        await study.BuildAsync(Slug, "panel", Day);
        return study;
    }

    private static ImportDeclaration Complete(string owner) => new()
    {
        Format = "edge-list", Platform = "x", Owner = AccountRef.ById(owner), List = ListDirection.Following, CapturedAt = Capture.Parse("2014-06-01"),
        AccountsBy = ProfileKeyKind.Id, Completeness = ListCompleteness.Complete,
    };

    private static async Task<IReadOnlyList<RevisionDifference>> DifferencesAsync(StudyDatabase study)
    {
        var editions = study.Get<EditionQueries>();
        var (before, after) = (await editions.FindAsync(Slug, 1, CancellationToken.None), await editions.FindAsync(Slug, 2, CancellationToken.None));
        return await new RevisionDifferences(editions).BetweenAsync(before!, after!, CancellationToken.None);
    }

    // Files are stored as they are.
    private static string Text(byte[] zip) => System.Text.Encoding.UTF8.GetString(zip);
}
