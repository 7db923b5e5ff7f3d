using System.Text;
using System.Text.RegularExpressions;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Notes;
using Twiplomacy.Reports.Attachments;
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
            "Laurent Fabius (@LaurentFabius) ranks first of 643 accounts by mutual follows, with 91, 58 more than on 1 July 2013 (up from rank 3).",
            English.Headline(Fabius2014));
        Assert.Equal(
            "Laurent Fabius (@LaurentFabius) est en tête de 643 comptes (abonnements mutuels), avec 91, soit 58 de plus que le 1er juillet 2013 (en hausse, rang 3 avant).",
            French.Headline(Fabius2014));
    }

    [Fact]
    public void A_note_names_its_account_where_the_report_is_of_several()
    {
        var day = new NoteTerms { About = NoteAbout.Account, Subject = "x:@laurentfabius", Words = "New minister", From = new(2014, 2, 11) };
        var days = day with { To = new(2014, 2, 13) };

        Assert.Equal("11 February 2014: New minister", English.Note(new(day, null)));
        Assert.Equal("11 February 2014 to 13 February 2014: New minister", English.Note(new(days, null)));
        Assert.Equal("Laurent Fabius (@LaurentFabius), 11 February 2014: New minister", English.Note(new(day, GivenReport.Fabius)));
        Assert.Equal("Laurent Fabius (@LaurentFabius), du 11 février 2014 au 13 février 2014\u00a0: New minister", French.Note(new(days, GivenReport.Fabius)));
    }

    [Fact]
    public void A_report_calls_an_account_in_its_language_where_the_panel_does()
    {
        var embassy = new ReportedAccount("x:1", "FranceInUS", "Embassy of France", "FR") { Names = new Dictionary<string, string> { ["fr"] = "Ambassade de France" } };

        Assert.Equal(("Embassy of France (@FranceInUS)", "Embassy of France"), (English.Name(embassy), English.ShortName(embassy)));
        Assert.Equal(("Ambassade de France (@FranceInUS)", "Ambassade de France"), (French.Name(embassy), French.ShortName(embassy)));
    }

    [Fact]
    public void The_headline_calls_nobody_a_leader_who_does_not_lead_alone()
    {
        var shared = GivenReport.Figure(GivenReport.Fabius, 1, 91) with { IsRankShared = true };
        var open = GivenReport.Figure(GivenReport.Fabius, 1, 91) with { Worst = 4 };

        // A team's own account that shares the first rank, the leaders of a panel, and peers further down.
        Assert.Equal("Laurent Fabius (@LaurentFabius) shares rank 1 of 643 by mutual follows, with 91.", English.Headline(GivenReport.Of(shared with { IsOwn = true })));
        Assert.Equal("Several accounts share first place by mutual follows, with 91.", English.Headline(GivenReport.Of(shared)));
        Assert.Equal(
            "Laurent Fabius (@LaurentFabius) ranks highest of the accounts compared: 12 of 643 by mutual follows, with 9.",
            English.Headline(GivenReport.Of(GivenReport.Figure(GivenReport.Fabius, 12, 9))));
        Assert.Equal(
            "Laurent Fabius (@LaurentFabius) ranks between 1 and 4 of 643 by mutual follows. Known so far: 91.", English.Headline(GivenReport.Of(open with { IsOwn = true })));
        Assert.Equal("We cannot tell who ranks first by mutual follows: 3 of 643 accounts could.", English.Headline(GivenReport.Ranked(open, best: [1, 1, 1, 4])));
        // Of measures of the graph no possible ranks are known.
        Assert.Equal(
            "So far, Laurent Fabius (@LaurentFabius) has the highest value for mutual follows: 91. Unknown data may change that.", English.Headline(GivenReport.Ranked(open, best: [null, null])));
        Assert.Equal(
            "D’après ce que l’on sait, Laurent Fabius (@LaurentFabius) a la plus haute valeur (abonnements mutuels)\u00a0: 91. Des données inconnues peuvent y changer quelque chose.",
            French.Headline(GivenReport.Ranked(open, best: [null, null])));
        Assert.Equal(
            "We cannot tell which of the accounts compared ranks highest by mutual follows.",
            English.Headline(GivenReport.Of(GivenReport.Figure(GivenReport.Fabius, 12, 9) with { Worst = 20 }, GivenReport.Figure(new("x:2", "b", null, null), 18, 8))));
        Assert.Equal(
            "Laurent Fabius (@LaurentFabius) se situe entre les rangs 1 et 4 sur 643 (abonnements mutuels). Valeur connue\u00a0: 91.", French.Headline(GivenReport.Of(open with { IsOwn = true })));
        Assert.Equal("We have no data to rank these accounts by mutual follows.", English.Headline(GivenReport.Of()));
        Assert.Equal("Laurent Fabius (@LaurentFabius) partage le rang 1 sur 643 (abonnements mutuels), avec 91.", French.Headline(GivenReport.Of(shared with { IsOwn = true })));
        Assert.Equal("Plusieurs comptes se partagent la première place (abonnements mutuels), avec 91.", French.Headline(GivenReport.Of(shared)));
    }

    [Theory]
    [InlineData(RankMove.Up, "up from rank 3", "en hausse, rang 3 avant")]
    [InlineData(RankMove.Down, "down from rank 3", "en baisse, rang 3 avant")]
    [InlineData(RankMove.PanelOnly, "rank 3 before; only the panel changed", "rang 3 avant\u202f; seul le panel a changé")]
    [InlineData(RankMove.CannotBeTold, "rank 3 before; we cannot tell whether it rose or fell", "rang 3 avant\u202f; évolution indéterminée")]
    public void A_rank_is_called_up_or_down_only_where_that_can_be_told(RankMove move, string english, string french)
    {
        var figure = GivenReport.Figure(GivenReport.Fabius, 5, 91, 3, 90, own: true) with { Move = move };

        Assert.Equal((english, french), (English.RankBefore(figure), French.RankBefore(figure)));
        Assert.EndsWith($"1 more than on 1 July 2013 ({english}).", English.Headline(GivenReport.Of(figure)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rank_that_is_not_certain_has_its_possible_range_beside_it()
    {
        var report = GivenReport.Of(GivenReport.Figure(GivenReport.Fabius, 7, 95, own: true) with { Best = 4, Worst = 18 });

        Assert.Equal("7 (4–18)", English.RankOf(report.Measures[0].Own[0]));
        Assert.Contains("4–18</span>", await PageRenderer.ReportAsync(report, English, Links), StringComparison.Ordinal);
        Assert.StartsWith("Laurent Fabius (@LaurentFabius) ranks between 4 and 18 of 643", English.Headline(report), StringComparison.Ordinal);
    }

    [Fact]
    public void The_subject_tells_the_finding_first_or_that_there_are_no_new_data()
    {
        var silent = Fabius2014 with { HasNewData = false };

        Assert.Equal("Laurent Fabius: rank 1 by mutual follows (91), up from rank 3 · 24 June 2014 · Our year on X", English.Subject(Fabius2014));
        Assert.Equal("Laurent Fabius\u00a0: rang 1 (abonnements mutuels\u00a0: 91), en hausse, rang 3 avant · 24 juin 2014 · Our year on X", French.Subject(Fabius2014));
        Assert.Equal("No new data · 24 June 2014 · Our year on X", English.Subject(silent));
        Assert.Equal("Aucune nouvelle donnée · 24 juin 2014 · Our year on X", French.Subject(silent));
        Assert.StartsWith("Nothing was captured between 1 July 2013, 23:59 UTC and 24 June 2014, 23:59 UTC, so ", English.Headline(silent), StringComparison.Ordinal);
        Assert.StartsWith("Rien n’a été relevé entre le 1er juillet 2013", French.Headline(silent), StringComparison.Ordinal);
        Assert.Equal(
            "Laurent Fabius: rank 4–18 by mutual follows (95) · 24 June 2014 · Our year on X",
            English.Subject(GivenReport.Of(GivenReport.Figure(GivenReport.Fabius, 7, 95, own: true) with { Best = 4, Worst = 18 })));
        Assert.Equal(
            "643 accounts, mutual follows · 24 June 2014 · Our year on X", English.Subject(GivenReport.Of(GivenReport.Figure(GivenReport.Fabius, 1, 95) with { Worst = 2 })));
    }

    [Fact]
    public async Task What_was_gained_and_lost_is_told_with_every_reason_and_adds_up()
    {
        var eu = new ReportedAccount("x:@eu", "eu_eeas", null, "EU");
        MovedPeer Peer(MoveReason reason) => new(eu, reason);
        var ties = new TieBalance(
            10, 9, [Peer(MoveReason.OthersDoing), Peer(MoveReason.OthersDoing), Peer(MoveReason.Evidence)],
            [Peer(MoveReason.Panel), Peer(MoveReason.Panel), Peer(MoveReason.OthersDoing), Peer(MoveReason.NoLongerListed)]);
        var report = GivenReport.Of([GivenReport.Figure(GivenReport.Fabius, 1, 9, 1, 10, own: true)], [new AccountReport(GivenReport.Fabius, ties, [], [])]);

        foreach (var part in (string[])[ReportText.Of(report, English, Links), await PageRenderer.ReportAsync(report, English, Links)])
        {
            Assert.Contains("9 mutual follows, 10 on 1 July 2013 (−1): 3 gained, 4 lost.", part, StringComparison.Ordinal);
            Assert.Contains("2 followed us back, 1 not known before", part, StringComparison.Ordinal);
            Assert.Contains("1 unfollowed us, 2 left the panel, 1 no longer listed", part, StringComparison.Ordinal);
            Assert.Contains("@eu_eeas: left the panel", part, StringComparison.Ordinal);
        }
        Assert.Contains("s’est désabonné de nous\u00a0: 1, sorti du panel\u00a0: 2", ReportText.Of(report, French, Links), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new TieBalance(10, 9, ties.Gained, [.. ties.Lost.Skip(1)]));
    }

    [Fact]
    public async Task A_mail_of_made_up_data_says_so_before_anything_else_in_both_parts()
    {
        var report = Fabius2014 with { MadeUp = "Invented for a lesson." };
        foreach (var (words, said) in ((ReportWords, string)[])[(English, "Sample data: ties are made up. Invented"), (French, "Données d’exemple\u00a0: les liens sont inventés. Invented")])
        {
            var text = ReportText.Of(report, words, Links);
            var html = System.Net.WebUtility.HtmlDecode(Regex.Replace(await PageRenderer.ReportAsync(report, words, Links), "(?s)<style>.*</style>|<[^>]*>", ""));

            Assert.StartsWith(said, text, StringComparison.Ordinal);
            Assert.True(html.IndexOf(said, StringComparison.Ordinal) is >= 0 and var at && at < html.IndexOf(words.Headline(report), StringComparison.Ordinal), html);
            Assert.DoesNotContain(words.MadeUp, ReportText.Of(Fabius2014, words, Links) + await PageRenderer.ReportAsync(Fabius2014, words, Links), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_files_of_a_mail_of_made_up_data_say_so_in_their_names()
    {
        var marked = await RankingFiles.OfAsync(Fabius2014 with { MadeUp = "Invented for a lesson." }, ["csv", "xlsx", "pptx"], English, CancellationToken.None);
        var plain = await RankingFiles.OfAsync(Fabius2014, ["csv", "xlsx", "pptx"], English, CancellationToken.None);

        Assert.Equal((3, 3), (marked.Count, plain.Count));
        Assert.All(marked, file => Assert.Contains("-sample-data", file.Name, StringComparison.Ordinal));
        Assert.All(plain, file => Assert.DoesNotContain("sample", file.Name, StringComparison.Ordinal));
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
                "1 account of 643 in the panel is not observed and has no rank.", "We sent this report without waiting any longer. One upload is in progress.",
                "We sent this report without waiting any longer. No list of @LaurentFabius has been captured since 1 July 2013.",
            ],
            English.Gaps(report));
        Assert.Equal(
            [
                "1 compte sur les 643 du panel n’est pas observé et n’a pas de rang.", "Rapport envoyé sans attendre davantage. Un import est en cours.",
                "Rapport envoyé sans attendre davantage. Aucune liste de @LaurentFabius n’a été relevée depuis le 1er juillet 2013.",
            ],
            French.Gaps(report));
    }

    [Fact]
    public async Task Where_no_list_was_captured_nothing_is_told_as_none()
    {
        var silent = new AccountReport(GivenReport.Fabius, new TieBalance(3, 3, [], []), [], [new CaptureAge(ListDirection.Following, null, null, false)]) { AreChangesKnown = false, AreTiesKnown = false };
        // A peer's list may tell where the account's own are silent.
        var told = silent with { Ties = new TieBalance(3, 4, [new MovedPeer(GivenReport.Fabius, MoveReason.OthersDoing)], []) };
        var figures = new[] { GivenReport.Figure(GivenReport.Fabius, null, null, own: true) };

        foreach (var text in (string[])[ReportText.Of(GivenReport.Of(figures, [silent]), English, Links), await PageRenderer.ReportAsync(GivenReport.Of(figures, [silent]), English, Links)])
        {
            Assert.Equal(3, Regex.Count(text, "Unknown: we have no new list for this account."));
            Assert.DoesNotContain("(0)", text, StringComparison.Ordinal);
            Assert.DoesNotContain("0 gained", text, StringComparison.Ordinal);
        }
        Assert.Contains("New mutual follows (1)", ReportText.Of(GivenReport.Of(figures, [told]), English, Links), StringComparison.Ordinal);
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

        Assert.Equal("We have no data to rank Laurent Fabius (@LaurentFabius) by mutual follows yet.", English.Headline(unknown));
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
        Assert.Contains("sealed edition world-leaders-2014, revision 1, on 24 June 2014 (UTC)", html, StringComparison.Ordinal);
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
        var report = GivenReport.Of([GivenReport.Figure(account, 1, 5, own: true)], [new AccountReport(account, new TieBalance(0, 1, [new MovedPeer(account, MoveReason.Panel)], []), [account], [])], hostile);

        var html = await PageRenderer.ReportAsync(report, English, Links);
        var text = ReportText.Of(report, English, Links);

        Assert.Single(Regex.Matches(html, "<style"));
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\nBcc", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u202E\u2028\0]", html + text + English.Subject(report));
        Assert.DoesNotMatch("[\r\n]", English.Subject(report));
    }

    [GeneratedRegex("<img|<link|<script|url\\(|@import|background=", RegexOptions.IgnoreCase)]
    private static partial Regex Loading();
}
