using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Twiplomacy.IntegrationTests.Server;
using Xunit;
using Drawing = DocumentFormat.OpenXml.Drawing;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>An account and a comparison as slides: valid, with native charts, in the reader's language, marked as made up.</summary>
[Collection(DemoServer.Collection)]
public sealed class SlideTests(DemoServer demo)
{
    private const string Account = "/accounts/x:@laurentfabius/slides?edition=world-leaders-2014";
    private const string Comparison = "/compare/world-leaders-2014/slides?accounts=laurentfabius,eu_eeas,carlbildt";

    [Theory]
    [InlineData(Account, "Laurent Fabius rose from rank 3 to rank 1", 2)]
    [InlineData(Comparison, "Laurent Fabius leads with 91 mutual follows", 2)]
    public async Task What_a_page_shows_is_taken_along_as_slides(string address, string finding, int charts)
    {
        var (package, name) = await OpenAsync(address, "en");
        using (package)
        {
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(fault => fault.Description));
            var slides = package.PresentationPart!.SlideParts.ToList();
            Assert.Equal(charts, slides.Sum(slide => slide.ChartParts.Count()));
            Assert.Contains(slides, slide => TextOf(slide).Contains(finding));
            Assert.All(slides, slide => Assert.Contains(TextOf(slide), text => text.StartsWith("Sample data", StringComparison.Ordinal)));
            Assert.All(slides, slide => Assert.Contains("world-leaders-2014", slide.NotesSlidePart!.NotesSlide!.InnerText, StringComparison.Ordinal));
            Assert.Contains("sample-data.pptx", name, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Slides_speak_the_reader_s_language()
    {
        var (package, _) = await OpenAsync(Account, "fr");
        using (package) Assert.Contains(package.PresentationPart!.SlideParts, slide => TextOf(slide).Contains("Laurent Fabius passe du rang 3 au rang 1, en hausse"));
    }

    [Theory]
    [InlineData("/accounts/x:@nobody/slides")]
    [InlineData("/compare/nothing/slides?accounts=a,b")]
    public async Task Of_what_there_is_not_there_are_no_slides(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await demo.Client.GetAsync(address)).StatusCode);

    private async Task<(PresentationDocument Package, string Name)> OpenAsync(string address, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Language", language } } };
        using var answer = await demo.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (PresentationDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()), false), answer.Content.Headers.ContentDisposition!.FileName!);
    }

    private static List<string> TextOf(SlidePart slide) => [.. slide.Slide!.Descendants<Drawing.Paragraph>().Select(paragraph => paragraph.InnerText)];
}
