using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Time;
using Twiplomacy.IntegrationTests.RealNetworks;
using Twiplomacy.Storage.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.Posts;

/// <summary>Counts of mentions without posts: ranked by what was counted, and never taken as complete.</summary>
public sealed class MentionSumsTests
{
    private const string Sums = "source,target,weight\nann,ben,3\ncat,ben,1\nben,cat,2\n";

    [Fact]
    public async Task Accounts_are_ranked_by_the_mentions_counted_and_their_ranks_stay_open()
    {
        await using var database = await OpenAsync();
        await database.ImportAsync(Sums, Declaration(null));
        await database.BuildAsync("e", "three", "2014-06-30");

        var rows = await database.RankingAsync("e", "mentions_received");

        Assert.Equal(
            [("ben", 1, 4d, "open"), ("cat", 2, 2d, "open"), ("ann", null, null, "not_observed")],
            rows.Select(row => (row.Member.Handle!, row.Row.Rank, row.Row.Value, row.Row.Status)));
        Assert.All(rows, row => Assert.Equal((1, 3), (row.Row.RankBest, row.Row.RankWorst)));
    }

    [Fact]
    public async Task A_mention_of_oneself_is_dropped_and_counted()
    {
        await using var database = await OpenAsync();
        var effect = await database.ImportAsync(Sums + "ann,ann,4\nBen,ben,1\n", Declaration(null));

        Assert.Equal((3, 2, 0), (effect.Mentions, effect.SelfMentions, effect.Rejected));
    }

    [Theory]
    [InlineData(ListCompleteness.Complete)]
    [InlineData(ListCompleteness.CompleteWithinPanel)]
    public async Task That_they_are_complete_is_refused_for_it_could_have_no_effect(ListCompleteness completeness)
    {
        await using var database = await OpenAsync();

        var refusal = await database.WhyRefusedAsync(Sums, Declaration(completeness));

        Assert.Contains("cannot be marked as complete", refusal, StringComparison.Ordinal);
    }

    private static async Task<StudyDatabase> OpenAsync()
    {
        var database = await StudyDatabase.OpenAsync();
        await database.ImportAsync("handle,actor\nann,Ann\nben,Ben\ncat,Cat\n", new ImportDeclaration { Platform = "x", Format = "panel" }, new PanelTarget("three", "Three", "x", null, null));
        return database;
    }

    private static ImportDeclaration Declaration(ListCompleteness? completeness) => new()
    {
        Platform = "x", Relation = ExportRelation.Mention, AccountsBy = ProfileKeyKind.Handle, CapturedAt = Capture.Parse("2014-06-25"), Completeness = completeness,
        CompleteWithinPanel = completeness == ListCompleteness.CompleteWithinPanel ? "three" : null,
    };
}
