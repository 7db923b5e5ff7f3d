using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Twiplomacy.Formats.Slides;

/// <summary>Writes a deck as PresentationML (ECMA-376, .pptx): 16:9, native charts with their data, notes on every slide.</summary>
public static class DeckFile
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    public static byte[] Of(Deck deck)
    {
        ArgumentNullException.ThrowIfNull(deck);
        using var content = new MemoryStream();
        using (var package = PresentationDocument.Create(content, PresentationDocumentType.Presentation)) Write(package, deck);
        return content.ToArray();
    }

    private static void Write(PresentationDocument package, Deck deck)
    {
        package.PackageProperties.Title = Markup.Plain(deck.Title);
        package.PackageProperties.Language = deck.Language;
        var presentation = package.AddPresentationPart();
        var master = presentation.AddNewPart<SlideMasterPart>("rMaster");
        var layout = master.AddNewPart<SlideLayoutPart>("rLayout");
        master.AddNewPart<ThemePart>("rTheme").Put(DeckFrame.Theme);
        layout.AddPart(master, "rMaster");
        layout.Put(DeckFrame.Layout);
        master.Put(DeckFrame.Master);
        var notes = presentation.AddNewPart<NotesMasterPart>("rNotes");
        notes.AddNewPart<ThemePart>("rTheme").Put(DeckFrame.Theme);
        notes.Put(DeckFrame.NotesMaster);
        for (var i = 0; i < deck.Slides.Count; i++) AddSlide(presentation.AddNewPart<SlidePart>(SlideId(i)), deck, i, layout, notes);
        presentation.Put(DeckFrame.Presentation([.. deck.Slides.Select((_, i) => SlideId(i))]));
    }

    private static string SlideId(int index) => FormattableString.Invariant($"rSlide{index + 1}");

    private static void AddSlide(SlidePart part, Deck deck, int index, SlideLayoutPart layout, NotesMasterPart notes)
    {
        var slide = deck.Slides[index];
        part.AddPart(layout, "rLayout");
        if (slide.Chart is { } chart)
        {
            var drawn = part.AddNewPart<ChartPart>(SlideDrawing.ChartId);
            var book = drawn.AddEmbeddedPackagePart(EmbeddedPackagePartType.Xlsx, ChartDrawing.WorkbookId);
            using (var data = new MemoryStream(ChartWorkbook.Of(chart))) book.FeedData(data);
            drawn.Put(ChartDrawing.Of(chart, deck.Language));
        }
        if (deck.Address is { } address) part.AddHyperlinkRelationship(address, isExternal: true, SlideDrawing.LinkId);
        part.Put(SlideDrawing.Of(deck, slide, index + 1));
        var spoken = part.AddNewPart<NotesSlidePart>("rSpoken");
        spoken.AddPart(notes, "rNotes");
        spoken.AddPart(part, "rSlide");
        spoken.Put(DeckFrame.Notes(slide.Notes, deck.Language));
    }
}
