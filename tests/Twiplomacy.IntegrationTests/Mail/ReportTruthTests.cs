using System.Globalization;
using System.Net;
using System.Text;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Reports;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Delivery;
using Twiplomacy.Reports.Mails;
using Twiplomacy.Reports.Subscriptions;
using Twiplomacy.Storage.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.Mail;

/// <summary>What a mail says adds up, agrees with its files, and is not said of a time of which nothing is known.</summary>
public sealed class ReportTruthTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = ReportStudy.Now;

    private ReportStudy? _study;

    public async Task InitializeAsync()
    {
        _study = await ReportStudy.CreateAsync();
        // The same accounts, of which @gamma left between the captures and @delta joined.
        var panel = string.Create(
            CultureInfo.InvariantCulture, $"handle,member_from,member_to\nalpha,,\nbeta,,\ngamma,,{Now.AddDays(-10):yyyy-MM-dd}\ndelta,{Now.AddDays(-9):yyyy-MM-dd},\n");
        await _study.ImportAsync("changing.csv", panel, new ImportDeclaration { Platform = "x", Format = "panel" }, new PanelTarget("changing", "Changing", "x", null, null));
    }

    public async Task DisposeAsync() => await _study!.DisposeAsync();

    [Fact]
    public async Task Who_left_the_panel_is_listed_as_such_and_the_change_is_the_sum()
    {
        var (content, words, _) = await PrepareAsync("changing", -15, -1);

        var (figure, ties) = (Assert.Single(content.Measures[0].Own), Assert.Single(content.Accounts).Ties!);
        Assert.Equal((1d, 1d, 0d), (figure.PreviousValue!.Value, figure.Value!.Value, figure.Change!.Value));
        Assert.Equal((1, 1, 0), (ties.Before, ties.Now, ties.Change));
        Assert.Equal([("beta", MoveReason.OwnDoing)], ties.Gained.Select(peer => (peer.Other.Handle!, peer.Reason)));
        Assert.Equal([("gamma", MoveReason.Panel)], ties.Lost.Select(peer => (peer.Other.Handle!, peer.Reason)));
        Assert.Contains("1 mutual follow, 1 on", ReportText.Of(content, words, new ReportLinks(null, null, null, null, null)), StringComparison.Ordinal);
    }

    // A choice: who left a panel still has a past in it, and ending the membership must not break the subscription.
    [Fact]
    public async Task Who_left_the_panel_may_stay_in_a_subscription_and_the_mail_says_that_it_left()
    {
        var terms = ReportStudy.Terms() with { Panel = "changing", Accounts = ["alpha", "gamma"], Peers = ["beta", "nobody"] };
        var members = _study!.Program.Get<SubscriptionMembers>();

        Assert.Equal(["nobody"], (await members.NeverInPanelAsync(terms, Now, CancellationToken.None)).Select(unknown => unknown.Name));
        Assert.Equal(["gamma", "nobody"], (await members.MissingAsync(terms, Now, CancellationToken.None)).Select(unknown => unknown.Name));
        var (content, words, _) = await PrepareAsync("changing", -15, -1, accounts: ["alpha", "gamma"]);
        Assert.Equal(["gamma"], content.Gaps.Missing);
        Assert.Equal(["alpha"], content.Accounts.Select(account => account.Account.Handle));
        Assert.Contains("gamma was not in the panel on ", ReportText.Of(content, words, new ReportLinks(null, null, null, null, null)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mutual_follows_that_were_not_known_before_are_no_news_and_count_all_the_same()
    {
        var ties = Assert.Single((await PrepareAsync("ministries", -30, -15)).Content.Accounts).Ties!;

        Assert.Equal((0, 1), (ties.Before, ties.Now));
        Assert.Equal([("gamma", MoveReason.Evidence)], ties.Gained.Select(peer => (peer.Other.Handle!, peer.Reason)));
        Assert.Null(ties.Gained[0].By);
    }

    [Theory]
    [InlineData(-40, -30, false)]
    [InlineData(-10, -5, false)]
    [InlineData(-10, -1, true)]
    [InlineData(-30, -15, true)]
    public async Task A_period_without_data_is_told_in_the_subject(int from, int to, bool hasData)
    {
        var (content, words, _) = await PrepareAsync("ministries", from, to);

        Assert.Equal(hasData, content.HasNewData);
        Assert.Equal(!hasData, words.Subject(content).StartsWith("No new data", StringComparison.Ordinal));
        Assert.Equal(!hasData, words.Headline(content).StartsWith("Nothing was captured between ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_period_without_data_of_a_measure_of_no_evidence_is_told_as_well()
    {
        Assert.False((await PrepareAsync("ministries", -10, -5, "pagerank")).Content.HasNewData);
        Assert.True((await PrepareAsync("ministries", -10, -1, "pagerank")).Content.HasNewData);
    }

    [Theory]
    [InlineData("mutual_follows")]
    [InlineData("peer_followers")]
    public async Task The_mail_and_its_file_say_the_same(string measure)
    {
        var (content, words, files) = await PrepareAsync("changing", -15, -1, measure);
        var html = await PageRenderer.ReportAsync(content, words, new ReportLinks(null, null, null, null, null));

        var lines = Encoding.UTF8.GetString(files.Single().Content).TrimStart('\ufeff').ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var header = lines[0].Split(',').ToList();
        var rows = lines[1..].Select(line => line.Split(',')).ToDictionary(cells => cells[header.IndexOf("handle")]);
        var begin = html.IndexOf("<caption", StringComparison.Ordinal);
        var table = html[begin..html.IndexOf("<h2", begin, StringComparison.Ordinal)];
        var shown = WebUtility.HtmlDecode(table).Split("<tr><td class=\"line\"")[1..];
        Assert.Equal(content.Measures[0].Compared.Count, shown.Length);
        Assert.Equal(content.Measures[0].Population, rows.Count);
        Assert.Equal(content.Gaps.Members, rows.Count);
        Assert.NotEmpty(content.Measures[0].Compared);
        Assert.All(content.Measures[0].Compared, figure =>
        {
            string Cell(string name) => rows[figure.Account.Handle!][header.IndexOf(name)];
            string Text(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture) ?? "";
            Assert.Equal(
                (Text(figure.Rank), Text(figure.Best), Text(figure.Worst), Text(figure.Value), Text(figure.PreviousRank), Text(figure.PreviousValue), figure.Status),
                (Cell("rank"), Cell("rank_best"), Cell("rank_worst"), Cell("value"), Cell("previous_rank"), Cell("previous_value"), Cell("status")));
            var row = Assert.Single(shown, row => row.Contains($"@{figure.Account.Handle}", StringComparison.Ordinal));
            Assert.Contains($">{words.RankNow(figure)}<", row, StringComparison.Ordinal);
            Assert.Contains($">{words.Signed(figure.Change)}<", row, StringComparison.Ordinal);
        });
    }

    private async Task<PreparedReport> PrepareAsync(string panel, int from, int to, string measure = "mutual_follows", params IReadOnlyList<string> accounts) =>
        await _study!.Program.Get<PreparedReports>().PrepareAsync(
            ReportStudy.Terms() with { Panel = panel, Accounts = accounts.Count > 0 ? accounts : ["alpha"], Measures = [measure], Attachments = ["csv"] }, new ReportPeriod(Now.AddDays(from), Now.AddDays(to)), [], CancellationToken.None);
}
