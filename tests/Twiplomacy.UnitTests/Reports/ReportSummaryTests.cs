using System.Net;
using System.Text.RegularExpressions;
using Twiplomacy.Core.Lists;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Mails;
using Twiplomacy.Reports.Words;
using Xunit;

namespace Twiplomacy.UnitTests.Reports;

/// <summary>What is read first in a report: three figures, what changed, what to do.</summary>
public sealed partial class ReportSummaryTests
{
    private static readonly ReportLinks Links = new(new Uri("https://t.example"), null, new Uri("https://t.example/figures"), null, null);
    private static readonly ReportWords English = ReportWords.Of("en");
    private static readonly ReportWords French = ReportWords.Of("fr");

    private static readonly ReportedAccount Denmark = new("x:1", "DanishMFA", "Ministry of Denmark", "DK");
    private static readonly ReportedAccount Palau = new("x:2", "palau", null, "PW");

    private static ReportContent Fabius(double before = 90, RankMove move = RankMove.Down) => GivenReport.Of(
        [GivenReport.Figure(GivenReport.Fabius, 7, 95, 3, before, own: true) with { Move = move }],
        [
            new AccountReport(
                GivenReport.Fabius, new TieBalance(94, 95, [new(Denmark, MoveReason.OwnDoing), new(Denmark, MoveReason.Panel)], [new(Palau, MoveReason.OthersDoing)]),
                [Denmark], [new CaptureAge(ListDirection.Following, GivenReport.Since, GivenReport.AsOf - GivenReport.Since, true), new CaptureAge(ListDirection.Followers, GivenReport.AsOf, TimeSpan.Zero, false)]),
        ]);

    [Fact]
    public void Three_figures_tell_the_value_the_rank_and_whom_to_follow_back()
    {
        Assert.Equal(
            ["Mutual follows 95 ▲ 5 from 90 True", "Rank of 643 7 down from rank 3 False", "Follow us, not followed back 1  "],
            Tiles(English, Fabius()));
        Assert.Equal(
            ["Abonnements mutuels 95 ▲ 5 contre 90 True", "Rang sur 643 7 en baisse, rang 3 avant False"],
            Tiles(French, Fabius()).Take(2));
    }

    [Fact]
    public void A_figure_that_is_open_or_unknown_says_so()
    {
        var open = GivenReport.Of(GivenReport.Figure(GivenReport.Fabius, 7, 95, own: true) with { Best = 4, Worst = 18 });
        var unknown = GivenReport.Of(GivenReport.Figure(GivenReport.Fabius, null, null, own: true));

        Assert.Equal(["Mutual follows 95  ", "Rank of 643 4–18 possible ranks ", "Follow us, not followed back –  "], Tiles(English, open));
        Assert.Equal(["Mutual follows –  ", "Rank of 643 – not ranked ", "Follow us, not followed back –  "], Tiles(English, unknown));
        Assert.Equal("Rank of 643 7 certain ", Tiles(English, GivenReport.Of(GivenReport.Figure(GivenReport.Fabius, 7, 95, 7, 95, own: true)))[1]);
        Assert.Equal("Mutual follows 95 unchanged ", Tiles(English, Fabius(before: 95))[0]);
    }

    [Fact]
    public void What_changed_adds_up_and_is_grouped_by_reason()
    {
        var summary = ReportSummary.Of(Fabius());

        Assert.Equal("What changed in mutual follows: 94 + 2 − 1 = 95", English.ChangedTitle(summary, Fabius()));
        Assert.Equal(
            ["+1 Followed back by us (Ministry of Denmark)", "+1 Joined the panel (Ministry of Denmark)", "−1 Unfollowed us (@palau)"],
            English.Changes(summary).Select(change => $"{change.Sign} {change.Reason} ({change.Names})"));
        Assert.Equal(summary.Balance!.Change, summary.Changes.Sum(change => change.IsGained ? change.Others.Count : -change.Others.Count));
    }

    [Fact]
    public void What_to_do_comes_from_what_is_known()
    {
        Assert.Equal(
            [
                "Follow one account back: Ministry of Denmark", "Write to the account that unfollowed us: @palau",
                "Export one list again: Following list: captured on 1 July 2013, 358 days before this report",
            ],
            English.Steps(ReportSummary.Of(Fabius())).Select(step => $"{step.What}: {step.With}"));
        Assert.Empty(ReportSummary.Of(GivenReport.Of([GivenReport.Figure(GivenReport.Fabius, 1, 9, own: true)], [new AccountReport(GivenReport.Fabius, null, [], [])])).Steps);
    }

    [Fact]
    public void Of_a_silent_account_nothing_is_said_to_have_changed()
    {
        var silent = new AccountReport(GivenReport.Fabius, new TieBalance(3, 3, [], []), [], []) { AreChangesKnown = false, AreTiesKnown = false };
        var report = GivenReport.Of([GivenReport.Figure(GivenReport.Fabius, 1, 3, own: true)], [silent]);

        Assert.Null(English.ChangedTitle(ReportSummary.Of(report), report));
        Assert.Equal("Follow us, not followed back –  ", Tiles(English, report)[2]);
    }

    [Fact]
    public async Task Both_parts_begin_with_the_finding_and_the_summary_and_then_go_into_detail()
    {
        foreach (var words in (ReportWords[])[English, French])
        {
            var html = WebUtility.HtmlDecode(Tag().Replace(await PageRenderer.ReportAsync(Fabius(), words, Links), ""));
            var text = ReportText.Of(Fabius(), words, Links);
            string[] order = [words.Headline(Fabius()), Tiles(words, Fabius())[1].Split(' ')[0], words.ChangedTitle(ReportSummary.Of(Fabius()), Fabius())!, words.ToDoTitle(), words.OpenFigures];

            foreach (var part in (string[])[html, text])
                Assert.Equal(order.Select(said => part.IndexOf(said, StringComparison.Ordinal)).Order(), order.Select(said => part.IndexOf(said, StringComparison.Ordinal)));
            Assert.DoesNotContain(order, said => !html.Contains(said, StringComparison.Ordinal) || !text.Contains(said, StringComparison.Ordinal));
        }
    }

    private static List<string> Tiles(ReportWords words, ReportContent report) =>
        [.. words.Tiles(ReportSummary.Of(report), report).Select(tile => $"{tile.Label} {tile.Value} {tile.Note} {tile.IsGood}")];

    [GeneratedRegex("(?s)<style>.*</style>|<title>.*</title>|<[^>]*>")]
    private static partial Regex Tag();
}
