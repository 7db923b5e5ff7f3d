using Twiplomacy.Analytics.RankingViews;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Time;
using Twiplomacy.IntegrationTests.RealNetworks;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.Storage.Editions;

/// <summary>What may be asked for under an edition's name, and with which edition it is compared.</summary>
public sealed class EditionRequestTests
{
    private static readonly DateTimeOffset Now = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("other", "2014-06-24", null, "“panel”", "“other”")]
    [InlineData("panel", "2015-06-24", null, "2014-06-24T23:59:59", "2015-06-24T23:59:59")]
    [InlineData("panel", "2014-06-24", "a typo", "“the list came late”", "“a typo”")]
    public async Task Another_panel_date_or_reason_is_refused_with_both_values(string panel, string day, string? reason, string held, string given)
    {
        await using var study = await StudyAsync();
        await RequestAsync(study, "panel", "2014-06-24", "the list came late");

        var refused = await Assert.ThrowsAsync<EditionRefusedException>(() => RequestAsync(study, panel, day, reason));
        var draft = (await study.Get<EditionQueries>().FindDraftAsync("e", CancellationToken.None))!;

        Assert.Contains(held, refused.Message, StringComparison.Ordinal);
        Assert.Contains(given, refused.Message, StringComparison.Ordinal);
        Assert.Equal(("panel", Capture.Parse("2014-06-24"), "the list came late"), (draft.Panel, draft.AsOf, draft.Reason));
    }

    [Fact]
    public async Task The_same_request_again_builds_again_and_a_reason_may_be_given_later()
    {
        await using var study = await StudyAsync();
        await RequestAsync(study, "panel", "2014-06-24", null);
        await RequestAsync(study, "panel", "2014-06-24", "first said now");
        await RequestAsync(study, "panel", "2014-06-24", null);

        Assert.Equal("first said now", (await study.Get<EditionQueries>().FindDraftAsync("e", CancellationToken.None))!.Reason);
        Assert.Null(await study.Get<EditionWriter>().RequestAsync(new EditionRequest("f", "nowhere", Now, "{}"), Now, CancellationToken.None));
    }

    [Fact]
    public async Task An_edition_is_compared_with_the_one_that_is_asked_for_and_stays_so_when_it_is_sealed()
    {
        await using var study = await StudyAsync();
        await SealedAsync(study, "e-2012", "2012-06-24", "source,target\n1,2\n1,3\n");
        await SealedAsync(study, "e-2013", "2013-06-24", "source,target\n1,2\n");
        await study.ImportAsync("source,target\n1,2\n", Complete("2014-06-01"));

        var usual = await study.Get<EditionWriter>().RequestAsync(new EditionRequest("usual", "panel", Capture.Parse("2014-06-24"), "{}"), Now, CancellationToken.None);
        var asked = await study.Get<EditionWriter>().RequestAsync(new EditionRequest("asked", "panel", Capture.Parse("2014-06-24"), "{}", Previous: "e-2012"), Now, CancellationToken.None);
        foreach (var slug in (string[])["usual", "asked"]) Assert.True(await study.Get<Twiplomacy.Analytics.Editions.EditionBuilder>().BuildAsync(slug, Now, CancellationToken.None));

        Assert.NotEqual(usual, asked);
        Assert.Equal((1, 2), (await BeforeAsync(study, "usual"), await BeforeAsync(study, "asked")));
        Assert.Null((await study.SealAsync("asked")).Refusal);
    }

    [Fact]
    public async Task What_was_asked_of_an_edition_is_kept_when_it_is_built_again_or_corrected_until_it_is_taken_back()
    {
        await using var study = await StudyAsync();
        await SealedAsync(study, "e-2012", "2012-06-24", "source,target\n1,2\n1,3\n");
        await SealedAsync(study, "e-2013", "2013-06-24", "source,target\n1,2\n");
        await study.ImportAsync("source,target\n1,2\n", Complete("2014-06-01"));

        Assert.Equal((2, 200), await BuiltAsync("""{"evidence_age_days": 200}""", "e-2012"));
        Assert.Equal((2, 200), await BuiltAsync(null, null));
        Assert.Null((await study.SealAsync("asked")).Refusal);
        Assert.Equal((2, 200), await BuiltAsync(null, null));
        Assert.Equal((1, 100), await BuiltAsync("""{"evidence_age_days": 100}""", EditionRequest.LatestEarlier));
        Assert.Equal((1, 100), await BuiltAsync(null, null));

        async Task<(int?, int)> BuiltAsync(string? settings, string? previous)
        {
            var request = new EditionRequest("asked", "panel", Capture.Parse("2014-06-24"), settings, Previous: previous);
            Assert.NotNull(await study.Get<EditionWriter>().RequestAsync(request, Now, CancellationToken.None));
            Assert.True(await study.Get<Twiplomacy.Analytics.Editions.EditionBuilder>().BuildAsync("asked", Now, CancellationToken.None));
            var draft = (await study.Get<EditionQueries>().FindDraftAsync("asked", CancellationToken.None))!;
            var before = await study.Get<EditionQueries>().FindRevisionAsync(draft.PreviousRevisionId!.Value, CancellationToken.None);
            var age = System.Text.Json.JsonDocument.Parse(draft.Settings).RootElement.GetProperty("evidence_age_days").GetInt32();
            return (before!.Slug == "e-2012" ? 2 : 1, age);
        }
    }

    [Fact]
    public async Task A_stored_ranking_stands_beside_an_edition_of_choice()
    {
        await using var study = await StudyAsync();
        await SealedAsync(study, "e-2012", "2012-06-24", "source,target\n1,2\n1,3\n");
        await SealedAsync(study, "e-2013", "2013-06-24", "source,target\n1,2\n");
        await SealedAsync(study, "e-2014", "2014-06-24", "source,target\n1,2\n");
        var ranking = (await study.Get<PublishedRankings>().FindAsync("e-2014", null, "peer_following", CancellationToken.None))!;
        var chosen = new ChosenPrevious(study.Get<PublishedRankings>(), study.Get<EditionQueries>(), study.Get<AccountQueries>());

        var beside = await chosen.BesideAsync(ranking, "e-2012", CancellationToken.None);

        Assert.Equal(1, ranking.Rows.Single(row => row.Member.Account == "x:1").Row.PreviousValue);
        Assert.Equal(2, beside.Rows.Single(row => row.Member.Account == "x:1").Row.PreviousValue);
        foreach (var (slug, why) in (((string, string)[])[("nowhere", "no edition “nowhere”"), ("e-2014", "not earlier")]))
            Assert.Contains(why, (await Assert.ThrowsAsync<EditionRefusedException>(() => chosen.BesideAsync(ranking, slug, CancellationToken.None))).Message, StringComparison.Ordinal);
    }

    private static async Task<int?> BeforeAsync(StudyDatabase study, string slug) =>
        (int?)(await study.RankingAsync(slug, "peer_following")).Single(row => row.Member.Account == "x:1").Row.PreviousValue;

    private static async Task SealedAsync(StudyDatabase study, string slug, string day, string follows)
    {
        await study.ImportAsync(follows, Complete(day));
        await study.BuildAsync(slug, "panel", day);
        Assert.Null((await study.SealAsync(slug)).Refusal);
    }

    private static Task<long?> RequestAsync(StudyDatabase study, string panel, string day, string? reason) =>
        study.Get<EditionWriter>().RequestAsync(new EditionRequest("e", panel, Capture.Parse(day), "{}", reason), Now, CancellationToken.None);

    private static async Task<StudyDatabase> StudyAsync()
    {
        var study = await StudyDatabase.OpenAsync();
        foreach (var panel in (string[])["panel", "other"])
            await study.ImportAsync("handle,platform_id\none,1\ntwo,2\nthree,3\n", new ImportDeclaration { Format = "panel", Platform = "x" }, new PanelTarget(panel, null, "x", null, null));
        return study;
    }

    private static ImportDeclaration Complete(string day) => new()
    {
        Format = "edge-list", Platform = "x", Owner = AccountRef.ById("1"), List = ListDirection.Following, CapturedAt = Capture.Parse(day),
        AccountsBy = ProfileKeyKind.Id, Completeness = ListCompleteness.Complete,
    };
}
