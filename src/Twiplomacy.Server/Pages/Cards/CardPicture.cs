using SkiaSharp;
using Twiplomacy.Formats.Slides;

namespace Twiplomacy.Server.Pages.Cards;

/// <summary>A slide as a picture of the size that messengers and networks show beside a link (1200 × 630 pixels).</summary>
internal static class CardPicture
{
    public const int Width = 1200;
    public const int Height = 630;
    private const float Edge = 56;
    private const float Foot = 52;

    /// <summary>A PNG; null if the build had to do without letters.</summary>
    public static byte[]? Draw(Deck deck, Slide slide)
    {
        ArgumentNullException.ThrowIfNull(deck);
        ArgumentNullException.ThrowIfNull(slide);
        if (!CardFonts.AreThere) return null;
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height));
        surface.Canvas.Clear(SKColors.White);
        var canvas = new CardCanvas(surface.Canvas);
        var top = MarkOf(canvas, deck);
        top = HeadOf(canvas, slide, top);
        FigureOf(canvas, slide, new SKRect(Edge, top, Width - Edge, Height - Foot - 16));
        FootOf(canvas, deck);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    private static float MarkOf(CardCanvas canvas, Deck deck)
    {
        if (deck.Mark is not { } mark) return Edge;
        canvas.Box(0, 0, Width, 44, "#FDF3DF");
        canvas.Text(mark, Edge, 30, 20, "#7A4B00", Width - 2 * Edge);
        return 44 + 28;
    }

    private static float HeadOf(CardCanvas canvas, Slide slide, float top)
    {
        var lines = canvas.Lines(slide.Title, Edge, top + 40, 44, 52, CardCanvas.Ink, Width - 2 * Edge, 2, isBold: true);
        top += lines * 52 + 12;
        if (slide.Subtitle is not { Length: > 0 } subtitle) return top + 16;
        canvas.Text(subtitle, Edge, top + 24, 24, CardCanvas.Soft, Width - 2 * Edge);
        return top + 48;
    }

    private static void FigureOf(CardCanvas canvas, Slide slide, SKRect place)
    {
        if (slide.Chart is BarChart bars) CardBars.Draw(canvas, bars, place);
        else if (slide.Chart is TimeChart time) CardLines.Draw(canvas, time, place);
        else for (var i = 0; i < slide.Figures.Count; i++) LargeFigure(canvas, slide.Figures[i], place.Left + i * place.Width / slide.Figures.Count, place);
    }

    private static void LargeFigure(CardCanvas canvas, SlideFigure figure, float left, SKRect place)
    {
        var width = place.Width / 4;
        canvas.Text(figure.Label, left, place.Top + 60, 24, CardCanvas.Soft, width);
        canvas.Text(figure.Value, left, place.Top + 140, 72, CardCanvas.Accent, width, isBold: true);
        canvas.Text(figure.Note, left, place.Top + 184, 22, CardCanvas.Soft, width);
    }

    private static void FootOf(CardCanvas canvas, Deck deck)
    {
        canvas.Stroke(Edge, Height - Foot, Width - Edge, Height - Foot, CardCanvas.Line);
        canvas.Text(deck.Foot, Edge, Height - 20, 20, CardCanvas.Soft, Width - 2 * Edge);
    }
}
