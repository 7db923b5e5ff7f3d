using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Measures;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Reports;
using Twiplomacy.Formats.Catalogue;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Reports.Words;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Reports;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Problems;
using Xunit;

namespace Twiplomacy.IntegrationTests.Pages;

public sealed partial class WordsTests
{
    private static readonly string Pages = Path.Combine(Browser.Project, "..", "..", "src", "Twiplomacy.Server", "Pages");

    [Fact]
    public void Every_text_of_a_page_is_there_in_every_language_with_the_same_places()
    {
        var texts = Directory.EnumerateFiles(Pages, "*.*", SearchOption.AllDirectories).Where(file => file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(file => Said().Matches(File.ReadAllText(file)).SelectMany(said => said.Groups["text"].Captures.Select(text => Regex.Unescape(text.Value))))
            .Where(text => text.Length > 0).ToHashSet();
        var resources = new ResourceManager(typeof(Words).FullName!, typeof(Words).Assembly);

        Assert.True(texts.Count > 200);
        foreach (var language in PageCulture.Languages.Where(language => language != "en"))
        {
            var translated = texts.ToDictionary(text => text, text => resources.GetString(text, CultureInfo.GetCultureInfo(language)));
            Assert.Empty(translated.Where(pair => pair.Value is null).Select(pair => $"{language}: {pair.Key}"));
            Assert.Empty(translated.Where(pair => !Places(pair.Key).SetEquals(Places(pair.Value!))).Select(pair => $"{language}: {pair.Key}"));
        }
    }

    [Fact]
    public void Units_and_relations_of_measures_stand_in_every_language()
    {
        var resources = new ResourceManager(typeof(Words).FullName!, typeof(Words).Assembly);
        var texts = MeasureCatalogue.All.Where(measure => measure.Relation is not null).Select(measure => "relation:" + measure.Relation)
            .Concat(MeasureCatalogue.All.Select(measure => char.ToUpperInvariant(measure.Unit[0]) + measure.Unit[1..].Replace('_', ' '))).ToHashSet();

        Assert.True(texts.Count > 10);
        foreach (var language in PageCulture.Languages.Where(language => language != "en"))
            Assert.DoesNotContain(texts, text => resources.GetString(text, CultureInfo.GetCultureInfo(language)) is null);
    }

    [Fact]
    public void A_page_asks_by_the_fields_of_its_form()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr");

        Assert.Equal(
            "a.txt (Réseau GEXF (Gephi)) nécessite «\u00a0À qui est cette liste ?\u00a0», «\u00a0Date du relevé (UTC)\u00a0».",
            Telling.Told(DeclarationMessages.Needs("a.txt", ExportReading.Formats.Single(format => format.Id == "gexf").Title, [AskedField.Owner, AskedField.Captured])));
        Assert.Equal(
            "«\u00a0Date du relevé (UTC)\u00a0» vaut «\u00a0hier\u00a0». Utilisez une date de 1900 à 9998, comme 2014, 2014-06, 2014-06-25 ou 2014-06-25T12:00:00Z.",
            Telling.ToldOfForm(ProblemFault.Of(AskingMessages.NotADate("captured", "hier"))));
    }

    [Fact]
    public void A_fault_of_a_request_is_said_in_French()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr");

        Assert.Equal(
            "Introuvable\u00a0: édition «\u00a0world-leader\u00a0». Vouliez-vous dire «\u00a0world-leaders\u00a0»\u202f?",
            Telling.Told(ProblemFault.Of(AskingMessages.NotFound(new MessageValue.Term("kinds.edition"), "world-leader", "world-leaders"))));
        Assert.Equal("Somebody wrote this elsewhere.", Telling.Told(new ProblemFault("Somebody wrote this elsewhere.")));
    }

    [Fact]
    public void The_first_of_a_month_is_written_as_the_language_does()
    {
        var terms = new SubscriptionTerms { Name = "", Panel = "", Cadence = Cadence.Yearly, Month = 7, Day = 1, Hour = 8, TimeZone = "UTC" };
        string[] Said(string language)
        {
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(language);
            return [ScheduleWords.Of(terms), Figures.Day(new DateOnly(2014, 7, 1)), Figures.Day(new DateOnly(2014, 7, 2))];
        }

        Assert.Equal(["Every year on 1 July at 08:00 (UTC)", "1 Jul 2014", "2 Jul 2014"], Said("en-GB"));
        Assert.Equal(["Chaque année le 1er juillet à 08:00 (UTC)", "1er juil. 2014", "2 juil. 2014"], Said("fr"));
    }

    [Fact]
    public void No_two_texts_differ_by_their_capitals_alone()
    {
        // The compiler of resources would keep the first and drop the other.
        var texts = XDocument.Load(Path.Combine(Pages, "Wording", "Words.fr.resx")).Descendants("data").Select(data => data.Attribute("name")!.Value).ToList();

        Assert.True(texts.Count > 1000);
        Assert.Equal(texts.Count, texts.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void No_text_is_translated_that_nothing_says()
    {
        var said = SourcesAndData();
        var words = Word().Matches(said).Select(word => word.Value).ToHashSet();
        var texts = XDocument.Load(Path.Combine(Pages, "Wording", "Words.fr.resx")).Descendants("data").Select(data => data.Attribute("name")!.Value).ToList();

        // Words.Name says a word such as head_of_state, or a value of an enum.
        bool IsName(string text) => words.Contains(text.ToLowerInvariant().Replace(' ', '_'))
            || words.Contains(string.Concat(text.Split(' ').Select(word => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..])));
        var dead = texts.Where(text =>
            !Listed().IsMatch(text) && !IsName(text) && !IsBetweenMarks(text, said) && !IsBetweenMarks(char.ToLowerInvariant(text[0]) + text[1..], said));
        Assert.Equal([], dead);
    }

    [Fact]
    public void There_is_a_French_translation() => Assert.Contains("fr", PageCulture.Languages);

    [Fact]
    public void No_line_of_French_begins_with_a_mark()
    {
        var texts = new ResourceManager(typeof(Words).FullName!, typeof(Words).Assembly).GetResourceSet(CultureInfo.GetCultureInfo("fr"), createIfNotExists: true, tryParents: false)!;

        Assert.DoesNotContain(texts.Cast<DictionaryEntry>().Select(entry => (string)entry.Value!), text => Loose().IsMatch(text));
    }

    [Fact]
    public void Pages_and_mails_call_a_measure_the_same()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr");
        Assert.All(MeasureCatalogue.All, measure => Assert.Equal(Words.MeasureName(measure.Id), ReportWords.Of("fr").Measure(measure.Id, measure.Name)));
    }

    // Sources, and the data that pages show in words: definitions of measures, the sample's panels and groups.
    private static string SourcesAndData()
    {
        var root = Path.GetFullPath(Path.Combine(Browser.Project, "..", ".."));
        string[] kinds = [".cs", ".razor", ".sql", ".json", ".csv"];
        var files = Directory.EnumerateFiles(Path.Combine(root, "src"), "*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(root, "sample-data"))).Concat(Directory.EnumerateFiles(Path.Combine(root, "sample-data", "missions")))
            .Where(file => kinds.Contains(Path.GetExtension(file)) && !Elsewhere().IsMatch(file));
        return Escaped().Replace(string.Join('\n', files.Select(File.ReadAllText)), escaped => escaped.Value == "\\\"" ? "\"" : Regex.Unescape(escaped.Value));
    }

    private static bool IsBetweenMarks(string text, string said)
    {
        for (var at = said.IndexOf(text, 1, StringComparison.Ordinal); at > 0; at = said.IndexOf(text, at + 1, StringComparison.Ordinal))
            if ("\"',".Contains(said[at - 1], StringComparison.Ordinal) && "\"',\n".Contains(said[Math.Min(at + text.Length, said.Length - 1)], StringComparison.Ordinal)) return true;
        return false;
    }

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(place => place.Value)];

    // Say("text", …) and Count(number, "one", "several").
    [GeneratedRegex("""\bSay\("(?<text>(?:[^"\\]|\\.)*)"[,)]|\bCount\([^"]*, "(?<text>(?:[^"\\]|\\.)*)", "(?<text>(?:[^"\\]|\\.)*)"[,)]""")]
    private static partial Regex Said();

    // Listed by what they are of, not by their English text.
    [GeneratedRegex("^(?:country|platform|relation|date):")]
    private static partial Regex Listed();

    [GeneratedRegex(@"[\\/](?:bin|obj|node_modules)[\\/]|[\\/]messages\.\w+\.json$|examples\.json$")]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\\""|\\u[0-9A-Fa-f]{4}")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    // A plain space where French has one that does not break.
    [GeneratedRegex(" [:;?!»%]|« ")]
    private static partial Regex Loose();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
