using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Twiplomacy.Analytics.Measures;
using Twiplomacy.Reports.Words;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Wording;
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
    public void What_a_measure_is_stands_in_every_language()
    {
        var resources = new ResourceManager(typeof(Words).FullName!, typeof(Words).Assembly);
        var texts = MeasureCatalogue.All.SelectMany(measure => (string[])[measure.Name, measure.Formula, .. measure.Caveats, .. measure.Relation is { } relation ? ["relation:" + relation] : Array.Empty<string>()])
            .Concat(MeasureCatalogue.All.Select(measure => char.ToUpperInvariant(measure.Unit[0]) + measure.Unit[1..].Replace('_', ' '))).ToHashSet();

        Assert.True(texts.Count > 100);
        foreach (var language in PageCulture.Languages.Where(language => language != "en"))
            Assert.DoesNotContain(texts, text => resources.GetString(text, CultureInfo.GetCultureInfo(language)) is null);
    }

    [Fact]
    public void Why_a_row_was_set_aside_stands_in_every_language()
    {
        var readers = Path.Combine(Browser.Project, "..", "..", "src");
        var reasons = ((string[])["Twiplomacy.Formats", "Twiplomacy.Ingest"])
            .SelectMany(room => Directory.EnumerateFiles(Path.Combine(readers, room), "*.cs", SearchOption.AllDirectories))
            .SelectMany(file => Reason().Matches(File.ReadAllText(file)).Select(reason => Regex.Unescape(reason.Groups["text"].Value)))
            .Concat(FindingWords.Texts).ToHashSet();
        var resources = new ResourceManager(typeof(Words).FullName!, typeof(Words).Assembly);

        Assert.True(reasons.Count > 30);
        foreach (var language in PageCulture.Languages.Where(language => language != "en"))
            Assert.DoesNotContain(reasons, reason => resources.GetString(reason, CultureInfo.GetCultureInfo(language)) is not { } said || !Places(said).SetEquals(Places(reason)));
    }

    [Fact]
    public void A_page_asks_by_the_fields_of_its_form()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr");

        Assert.Equal(
            "L’export ne dit pas tout\u00a0: a.txt (une liste) demande «\u00a0À qui est la liste\u00a0», «\u00a0Relevé le (UTC)\u00a0».",
            FindingWords.Of("The export does not say everything: a.txt (une liste) needs --owner ACCOUNT, --captured DATE."));
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
        var french = CultureInfo.GetCultureInfo("fr");
        var pages = new ResourceManager(typeof(Words).FullName!, typeof(Words).Assembly);
        var measures = MeasureCatalogue.All.Where(measure => measure is { Of: "account", Available: true }).ToList();

        Assert.True(measures.Count > 20);
        Assert.Equal(measures.Select(measure => pages.GetString(measure.Name, french)), measures.Select(measure => ReportWords.Of("fr").Measure(measure.Id, measure.Name)));
    }

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(place => place.Value)];

    // Say("text", …) and Count(number, "one", "several").
    [GeneratedRegex("""\bSay\("(?<text>(?:[^"\\]|\\.)*)"[,)]|\bCount\([^"]*, "(?<text>(?:[^"\\]|\\.)*)", "(?<text>(?:[^"\\]|\\.)*)"\)""")]
    private static partial Regex Said();

    // A reason that is said of a row as it stands, without anything of the row in it.
    [GeneratedRegex("""\b(?:Rejected|RejectedRow|Reject)\([^"$;]*"(?<text>(?:[^"\\]|\\.)* (?:[^"\\]|\\.)*)"|\? "(?<text>(?:the|no|a) (?:[^"\\]|\\.)*)\x22""")]
    private static partial Regex Reason();

    // A plain space where French has one that does not break.
    [GeneratedRegex(" [:;?!»%]|« ")]
    private static partial Regex Loose();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
