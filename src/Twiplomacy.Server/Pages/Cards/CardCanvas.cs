using System.Text;
using SkiaSharp;

namespace Twiplomacy.Server.Pages.Cards;

/// <summary>Draws text and shapes of a picture, in pixels from its top left corner.</summary>
internal sealed class CardCanvas(SKCanvas canvas)
{
    public const string Ink = "#16202B";
    public const string Soft = "#52606E";
    public const string Accent = "#1D4F91";
    public const string Line = "#D5DDE5";
    public const string Pale = "#B9CDE6";

    // Blue and orange come first: they stay apart in every common colour blindness.
    private static readonly string[] Series = [Accent, "#B4531C", "#1F7A5C", "#7A4294", "#8A6D00"];

    private const string Cut = "…";

    /// <summary>The colour of a series; beyond the fifth they are context.</summary>
    public static string ColourOf(int series) => series < Series.Length ? Series[series] : "#82909E";

    /// <summary>One line of text on its base line, cut to a width.</summary>
    public void Text(
        string text, float x, float y, float size, string colour, float most = float.MaxValue, bool isBold = false,
        SKTextAlign align = SKTextAlign.Left)
    {
        using var font = FontOf(size, isBold);
        using var paint = new SKPaint { Color = SKColor.Parse(colour), IsAntialias = true };
        canvas.DrawText(Fitted(Printable(text, font), font, most), x, y, align, font, paint);
    }

    /// <summary>Text over some lines at the most; answers how many it took.</summary>
    public int Lines(string text, float x, float y, float size, float height, string colour, float width, int most, bool isBold = false)
    {
        using var font = FontOf(size, isBold);
        var lines = Wrapped(Printable(text, font), font, width, most);
        for (var line = 0; line < lines.Count; line++) Text(lines[line], x, y + line * height, size, colour, width, isBold);
        return lines.Count;
    }

    public static float WidthOf(string text, float size, bool isBold = false)
    {
        using var font = FontOf(size, isBold);
        return font.MeasureText(Printable(text, font));
    }

    public void Box(float left, float top, float right, float bottom, string colour, float radius = 0)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(colour), IsAntialias = true };
        canvas.DrawRoundRect(new SKRect(left, top, right, bottom), radius, radius, paint);
    }

    public void Stroke(float x1, float y1, float x2, float y2, string colour, float width = 1)
    {
        using var paint = new SKPaint
        {
            Color = SKColor.Parse(colour), IsAntialias = true, IsStroke = true, StrokeWidth = width, StrokeCap = SKStrokeCap.Round,
        };
        canvas.DrawLine(x1, y1, x2, y2, paint);
    }

    public void Dot(float x, float y, float radius, string colour)
    {
        using var paint = new SKPaint { Color = SKColor.Parse(colour), IsAntialias = true };
        canvas.DrawCircle(x, y, radius, paint);
    }

    private static SKFont FontOf(float size, bool isBold) =>
        new(isBold ? CardFonts.Bold : CardFonts.Regular, size) { Edging = SKFontEdging.Antialias, Subpixel = true };

    // Signs that the letters lack would be empty boxes.
    private static string Printable(string text, SKFont font)
    {
        if (font.ContainsGlyphs(text)) return text;
        var kept = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            if (font.ContainsGlyph(rune.Value)) kept.Append(rune.ToString());
        return kept.ToString().Trim();
    }

    private static string Fitted(string text, SKFont font, float most)
    {
        if (font.MeasureText(text) <= most) return text;
        var length = text.Length;
        while (length > 0 && font.MeasureText(text[..length].TrimEnd() + Cut) > most) length--;
        return text[..length].TrimEnd() + Cut;
    }

    private static List<string> Wrapped(string text, SKFont font, float width, int most)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && (lines.Count == most || font.MeasureText($"{lines[^1]} {word}") <= width)) lines[^1] += " " + word;
            else lines.Add(word);
        }
        return lines;
    }
}
