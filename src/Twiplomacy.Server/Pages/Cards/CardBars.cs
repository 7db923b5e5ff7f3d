using System.Globalization;
using SkiaSharp;
using Twiplomacy.Formats.Slides;

namespace Twiplomacy.Server.Pages.Cards;

/// <summary>Lying bars from zero, the first on top, with their names and values.</summary>
internal static class CardBars
{
    private const int Most = 8;
    private const float Tallest = 46;

    public static void Draw(CardCanvas canvas, BarChart chart, SKRect place)
    {
        var count = Math.Min(Most, chart.Names.Count);
        if (count == 0) return;
        var (height, values) = (Math.Min(Tallest, place.Height / count), chart.Values.Values);
        var size = Math.Min(22, height * .62f);
        var names = Math.Min(place.Width * .42f, chart.Names.Take(count).Max(name => CardCanvas.WidthOf(name, size)) + 20);
        var (left, right) = (place.Left + names, place.Right - 90);
        var most = values.Take(count).Max() is { } greatest and > 0 ? greatest : 1;
        for (var bar = 0; bar < count; bar++)
        {
            var (top, value, isOwn) = (place.Top + bar * height, values[bar], chart.Own.Contains(bar));
            var middle = top + height / 2 + size * .35f;
            var end = left + (float)((value ?? 0) / most) * (right - left);
            canvas.Text(chart.Names[bar], left - 14, middle, size, CardCanvas.Ink, names - 14, isOwn, SKTextAlign.Right);
            canvas.Box(left, top + height * .16f, Math.Max(end, left + 1), top + height * .84f, isOwn ? CardCanvas.Accent : CardCanvas.Pale, 3);
            canvas.Text(value?.ToString("N0", CultureInfo.CurrentCulture) ?? "–", end + 12, middle, size, CardCanvas.Ink, isBold: isOwn);
        }
    }
}
