using System.Globalization;
using SkiaSharp;
using Twiplomacy.Formats.Slides;

namespace Twiplomacy.Server.Pages.Cards;

/// <summary>Lines over time, to scale, with their names at their ends.</summary>
internal static class CardLines
{
    private const float Small = 19;
    private const int Grids = 4;

    public static void Draw(CardCanvas canvas, TimeChart chart, SKRect place)
    {
        var values = chart.Series.SelectMany(series => series.Values).OfType<double>().ToList();
        if (chart.Days.Count < 2 || values.Count == 0) return;
        var names = Math.Min(300, chart.Series.Max(series => CardCanvas.WidthOf(series.Name, Small)) + 30);
        var field = new SKRect(place.Left + 70, place.Top + 10, place.Right - names, place.Bottom - 34);
        var scale = new Scale(chart, values.Max(), field);
        GridOf(canvas, chart, scale, field);
        for (var series = 0; series < chart.Series.Count; series++) LineOf(canvas, chart, series, scale);
        LabelsOf(canvas, chart, scale, field);
    }

    private static void GridOf(CardCanvas canvas, TimeChart chart, Scale scale, SKRect field)
    {
        foreach (var value in scale.Ticks(Grids))
        {
            var y = scale.Y(value);
            canvas.Stroke(field.Left, y, field.Right, y, CardCanvas.Line);
            canvas.Text(value.ToString("N0", CultureInfo.CurrentCulture), field.Left - 14, y + 7, Small, CardCanvas.Soft, align: SKTextAlign.Right);
        }
        foreach (var year in chart.Days.Select(day => day.Year).Distinct())
        {
            var day = chart.Days.First(other => other.Year == year);
            canvas.Text(year.ToString(CultureInfo.InvariantCulture), scale.X(day), field.Bottom + 30, Small, CardCanvas.Soft, align: SKTextAlign.Center);
        }
    }

    private static void LineOf(CardCanvas canvas, TimeChart chart, int number, Scale scale)
    {
        var (series, colour) = (chart.Series[number], CardCanvas.ColourOf(number));
        (float X, float Y)? before = null;
        for (var i = 0; i < chart.Days.Count; i++)
        {
            if (series.Values[i] is not { } value)
            {
                before = null;
                continue;
            }
            var point = (X: scale.X(chart.Days[i]), Y: scale.Y(value));
            if (before is { } last) canvas.Stroke(last.X, last.Y, point.X, point.Y, colour, 4);
            canvas.Dot(point.X, point.Y, 6, colour);
            before = point;
        }
    }

    // From the top, so that they stand as the lines end, and not on each other.
    private static void LabelsOf(CardCanvas canvas, TimeChart chart, Scale scale, SKRect field)
    {
        var last = float.MinValue;
        var ends = chart.Series.Select((series, number) =>
            (series.Name, Colour: CardCanvas.ColourOf(number), Value: series.Values.OfType<double>().LastOrDefault(-1)));
        foreach (var (name, colour, value) in ends.Where(end => end.Value >= 0).OrderBy(end => scale.Y(end.Value)))
        {
            last = Math.Max(scale.Y(value), last + Small + 3);
            canvas.Text(name, field.Right + 18, last + 7, Small, colour, most: 290, isBold: true);
        }
    }

    private sealed class Scale(TimeChart chart, double most, SKRect field)
    {
        private double Top => chart.IsInverse ? Math.Max(most, 2) : most <= 0 ? 1 : most;

        public float X(DateOnly day) => field.Left + 10
            + (field.Width - 20) * (day.DayNumber - chart.Days[0].DayNumber) / Math.Max(1f, chart.Days[^1].DayNumber - chart.Days[0].DayNumber);

        // A rank of 1 stands on top; else zero stands below.
        public float Y(double value) => chart.IsInverse
            ? field.Top + (float)((value - 1) / (Top - 1)) * field.Height : field.Bottom - (float)(value / Top) * field.Height;

        public IEnumerable<double> Ticks(int count)
        {
            var first = chart.IsInverse ? 1 : 0;
            var step = Math.Max(1, NiceStep((Top - first) / count));
            for (var value = (double)first; value <= Top; value = chart.IsInverse && value == 1 && step > 1 ? step : value + step) yield return value;
        }

        private static double NiceStep(double rough)
        {
            if (rough <= 1) return 1;
            var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
            return ((double[])[1, 2, 5, 10]).First(factor => factor * power >= rough) * power;
        }
    }
}
