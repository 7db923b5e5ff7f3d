using System.Text;
using System.Text.RegularExpressions;
using Twiplomacy.Core.Lists;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Mails;
using Twiplomacy.Reports.Words;
using Xunit;

namespace Twiplomacy.UnitTests.Reports;

public sealed partial class ReportMailTests
{
    private static readonly ReportLinks Links = new(
        new Uri("https://t.example"), "world-leaders-2014", new Uri("https://t.example/figures?a=1&b=2"), new Uri("https://t.example/bundle"), new Uri("https://t.example/unsubscribe/1.x"));
    private static readonly ReportWords English = ReportWords.Of("en");
    private static readonly ReportWords French = ReportWords.Of("fr");

    private static ReportContent Fabius2014 =>
        GivenReport.Of(GivenReport.Figure(GivenReport.Fabius, 1, 91, 3, 33, own: true), GivenReport.Figure(new("x:@eu", "eu_eeas", null, "EU"), 2, 71, 2, 36));

    [Fact]
    public void The_headline_is_a_sentence_with_rank_value_and_change()
    {
        Assert.Equal(
            "Laurent Fabius (@LaurentFabius) leads 643 accounts in mutual follows, with 91, 58 more than on 1 July 2013 (rank 3 then).",
            English.Headline(Fabius2014));
        Assert.Equal(
            "Laurent Fabius (@LaurentFabius) est en tête de 643 comptes (abonnements mutuels), avec 91, soit 58 de plus que le 1er juillet 2013 (rang 3 alors).",
            French.Headline(Fabius2014));
    }

    [Fact]
    public void The_headline_calls_nobody_a_leader_who_does_not_lead_alone()
    {
        var shared = GivenReport.Figure(GivenReport.Fabius, 1, 91) with { IsRankShared = true };

        // A team's own account that shares the first rank, the leaders of a panel, and peers further down.
        Assert.Equal("Laurent Fabius (@LaurentFabius) shares rank 1 of 643 in mutual follows, with 91.", English.Headline(GivenReport.Of(shared with { IsOwn = true })));
        Assert.Equal("Nobody leads alone in mutual follows: the highest value, 91, is shared.", English.Headline(GivenReport.Of(shared)));
        Assert.Equal(
            "Laurent Fabius (@LaurentFabius) has the highest known value of the accounts compared, at rank 12 of 643 in mutual follows, with 9.",
            English.Headline(GivenReport.Of(GivenReport.Figure(GivenReport.Fabius, 12, 9))));
        Assert.Equal("None of the accounts compared could be ranked by mutual follows: nothing of them was observed.", English.Headline(GivenReport.Of()));
        Assert.Equal("Laurent Fabius (@LaurentFabius) partage le rang 1 sur 643 (abonnements mutuels), avec 91.", French.Headline(GivenReport.Of(shared with { IsOwn = true })));
        Assert.Equal("Aucun compte n’est seul en tête (abonnements mutuels)\u00a0: la valeur la plus haute, 91, est partagée.", French.Headline(GivenReport.Of(shared)));
    }

    [Fact]
    public void Nobody_is_called_a_leader_whom_the_unknown_could_put_second_and_several_possible_ranks_stand_as_such()
    {
        var open = GivenReport.Figure(GivenReport.Fabius, 1, 91) with { Worst = 4, PreviousBest = 2, PreviousWorst = 7, PreviousRank = 3 };

        Assert.Equal(
            "Who leads in mutual follows cannot be told: the highest known value is 91, and what is unknown leaves the first place open.", English.Headline(GivenReport.Of(open)));
        Assert.Equal("Laurent Fabius (@LaurentFabius) stands at rank 1–4 of 643 in mutual follows, with 91.", English.Headline(GivenReport.Of(open with { IsOwn = true })));
        Assert.Equal("1–4 (was 2–7)", English.RankOf(open));
        Assert.Equal("Laurent Fabius (@LaurentFabius) occupe le rang 1–4 sur 643 (abonnements mutuels), avec 91.", French.Headline(GivenReport.Of(open with { IsOwn = true })));
    }

    [Fact]
    public void What_a_report_did_not_wait_for_is_told_in_its_language()
    {
        var report = GivenReport.Of(GivenReport.Figure(GivenReport.Fabius, 1, 91, own: true)) with
        {
            Gaps = new ReportGaps([], 1, 643, null, null, [new MissingData.OpenImports(1), new MissingData.NoCapture("@LaurentFabius", GivenReport.Since)]),
        };

        Assert.Equal(
            [
                "1 of 643 accounts of the panel could not be ranked: nothing of it was observed.", "Sent without waiting any longer: One import is under way.",
                "Sent without waiting any longer: No list of @LaurentFabius was captured since 1 July 2013.",
            ],
            English.Gaps(report));
        Assert.Equal(
            [
                "1 compte du panel sur 643 n’a pas pu être classé\u00a0: on n’en sait rien.", "Envoyé sans attendre davantage\u00a0: Un import est en cours.",
                "Envoyé sans attendre davantage\u00a0: Aucune liste de @LaurentFabius n’a été relevée depuis le 1er juillet 2013.",
            ],
            French.Gaps(report));
    }

    [Fact]
    public async Task Where_no_list_was_captured_nothing_is_told_as_none()
    {
        var silent = new AccountReport(GivenReport.Fabius, [], [], 0, [], [new CaptureAge(ListDirection.Following, null, null, false)]) { AreChangesKnown = false, AreTiesKnown = false };
        // A peer's list may tell where the account's own are silent.
        var told = silent with { NewMutual = [new TieNews(GivenReport.Fabius, GivenReport.Since, GivenReport.AsOf)] };
        var figures = new[] { GivenReport.Figure(GivenReport.Fabius, null, null, own: true) };

        foreach (var text in (string[])[ReportText.Of(GivenReport.Of(figures, [silent]), English, Links), await PageRenderer.ReportAsync(GivenReport.Of(figures, [silent]), English, Links)])
        {
            Assert.Equal(3, Regex.Count(text, "Not known: neither of its lists was captured in this time."));
            Assert.DoesNotContain("(0)", text, StringComparison.Ordinal);
        }
        Assert.Contains("New mutual ties (1)", ReportText.Of(GivenReport.Of(figures, [told]), English, Links), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_written_as_the_language_does()
    {
        Assert.Equal(("1,234,567", "1,234.5", "0.0123", "–"), (English.Number(1_234_567), English.Number(1234.5), English.Number(0.0123), English.Number(null)));
        Assert.Equal(("1\u202f234\u202f567", "1\u202f234,5"), (French.Number(1_234_567), French.Number(1234.5)));
        Assert.Equal(("+5", "−5", "±0", "–"), (English.Signed(5), English.Signed(-5), English.Signed(0), English.Signed(null)));
    }

    [Fact]
    public void Nothing_known_is_never_told_as_zero()
    {
        var unknown = GivenReport.Of(GivenReport.Figure(GivenReport.Fabius, null, null, own: true));

        Assert.Equal("Laurent Fabius (@LaurentFabius) can't be ranked by mutual follows yet: nothing of it was observed.", English.Headline(unknown));
        Assert.DoesNotContain(" 0", ReportText.Of(unknown, English, Links).Split("\r\n").First(line => line.Contains("* Laurent", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_largest_report_stays_below_100_KB_and_loads_nothing(string language)
    {
        var html = await PageRenderer.ReportAsync(GivenReport.Largest(), ReportWords.Of(language), Links);

        Assert.InRange(Encoding.UTF8.GetByteCount(html), 10_000, 100_000);
        Assert.DoesNotMatch(Loading(), html);
    }

    [Fact]
    public async Task The_page_has_what_mail_programs_need_for_light_and_dark()
    {
        var html = await PageRenderer.ReportAsync(Fabius2014.Sealed(), English, Links);

        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.Contains("@media (prefers-color-scheme: dark)", html, StringComparison.Ordinal);
        Assert.Contains("content=\"light dark\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://t.example/figures?a=1&amp;b=2\"", html, StringComparison.Ordinal);
        Assert.Contains("sealed edition world-leaders-2014, revision 1, as of 24 June 2014 (UTC)", html, StringComparison.Ordinal);
        // The bars: a table's cell of the value's share of the largest.
        Assert.Contains("bgcolor=\"#1d4f91\" width=\"100%\"", html, StringComparison.Ordinal);
        Assert.Contains("bgcolor=\"#a9bdd6\" width=\"78%\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("</td></table><style>*{display:none}</style>")]
    [InlineData("a\r\nBcc: everybody@example.org")]
    [InlineData("\u202Egnp.exe\u2028x\0")]
    public async Task Whatever_a_name_holds_it_stays_a_name(string hostile)
    {
        var account = new ReportedAccount("x:1", hostile, hostile, null);
        var report = GivenReport.Of([GivenReport.Figure(account, 1, 5, own: true)], [new AccountReport(account, [], [], 0, [account], [])], hostile);

        var html = await PageRenderer.ReportAsync(report, English, Links);
        var text = ReportText.Of(report, English, Links);

        Assert.Single(Regex.Matches(html, "<style"));
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\nBcc", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u202E\u2028\0]", html + text + Twiplomacy.Reports.Delivery.ReportMailMessage.SubjectOf(report, English));
        Assert.DoesNotMatch("[\r\n]", Twiplomacy.Reports.Delivery.ReportMailMessage.SubjectOf(report, English));
    }

    [GeneratedRegex("<img|<link|<script|url\\(|@import|background=", RegexOptions.IgnoreCase)]
    private static partial Regex Loading();
}
