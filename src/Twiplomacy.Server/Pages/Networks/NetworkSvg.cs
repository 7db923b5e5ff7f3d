using System.Globalization;
using System.Net;
using System.Text;
using Twiplomacy.Formats.Text;
using Twiplomacy.Server.Pages.Wording;

namespace Twiplomacy.Server.Pages.Networks;

/// <summary>
/// Draws a network as SVG with its title and legend. Colours are those that stand out on a light and on a dark ground;
/// they are attributes, because our pages allow no style inside a document.
/// </summary>
public static class NetworkSvg
{
    private const int Side = 1000;
    private const int Margin = 40;
    private const int Head = 56;
    private const int LegendRow = 22;
    private const int Labelled = 40;
    private const int LetterWidth = 7;
    private const int LetterHeight = 15;
    private const string Ink = "#77828e";

    /// <summary>Of the largest classes; all others share the last.</summary>
    public static IReadOnlyList<string> Colours { get; } =
        ["#3b72b8", "#d0702f", "#2f9574", "#9a5fb8", "#b39400", "#c75a80", "#3f9cbf", "#7d8c3f", "#8a939c"];

    /// <summary>The colour of a class; the last of all classes is grey however few there are.</summary>
    public static string ColourOf(int place, int classes) => place == classes - 1 ? Colours[^1] : Colours[place];

    public static string Of(NetworkDrawing drawing)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        var legend = drawing.Legend.Where(each => each.Accounts.Count > 0).ToList();
        var height = Side + Head + LegendRow * ((legend.Count + 2) / 3) + Margin / 2;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Side} {height}" font-family="sans-serif" font-size="13">""");
        var madeUp = drawing.Picture.Revision.MadeUp is null ? "" : $" · {Words.Say("Sample data: ties are made up")}";
        var title = $"{Words.Say(drawing.Title)}, {Figures.Day(drawing.Picture.Revision.AsOf)}{madeUp}";
        svg.Append(CultureInfo.InvariantCulture, $"<title>{Text(title)}</title>");
        svg.Append(CultureInfo.InvariantCulture, $"""<text x="{Margin}" y="28" font-size="17" font-weight="600" fill="{Ink}">{Text(title)}</text>""");
        svg.Append(CultureInfo.InvariantCulture, $"""<text x="{Margin}" y="48" fill="{Ink}">{Text(Words.Say("Lines show mutual follows. Size shows {0}.", Words.MeasureName(drawing.Measure.Id)))}</text>""");
        AppendTies(svg, drawing);
        foreach (var account in drawing.Accounts.OrderBy(account => account.Radius)) AppendAccount(svg, drawing, account);
        AppendLabels(svg, drawing);
        foreach (var (place, each) in legend.Index()) AppendLegend(svg, each, place);
        return svg.Append("</svg>").ToString();
    }

    // One path for all: a tie each would weigh ten times as much.
    private static void AppendTies(StringBuilder svg, NetworkDrawing drawing)
    {
        svg.Append(CultureInfo.InvariantCulture, $"""<path fill="none" stroke="#8a939c" stroke-opacity="{drawing.TieOpacity}" stroke-width=".7" d=""").Append('"');
        var frame = drawing.Frame;
        foreach (var (source, target) in drawing.Ties)
        {
            var (a, b) = (drawing.Accounts[source], drawing.Accounts[target]);
            svg.Append(CultureInfo.InvariantCulture, $"M{X(frame, a)} {Y(frame, a)}L{X(frame, b)} {Y(frame, b)}");
        }
        svg.Append("\"/>");
    }

    private static void AppendAccount(StringBuilder svg, NetworkDrawing drawing, DrawnAccount account)
    {
        var (x, y, colour) = (X(drawing.Frame, account), Y(drawing.Frame, account), drawing.Legend[account.Class].Colour);
        svg.Append(CultureInfo.InvariantCulture, $"""<circle cx="{x}" cy="{y}" r="{Radius(account):0.#}" fill="{colour}">""");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{Text(account.Name)}, {Text(Figures.Value(account.Value))}</title></circle>");
    }

    // The largest speak first; a name that would lie on another wherever it stood is left out. Dark on a white edge, names
    // can be read on any account and on any ground.
    private static void AppendLabels(StringBuilder svg, NetworkDrawing drawing)
    {
        var taken = new List<Box>();
        svg.Append("""<g text-anchor="middle" fill="#16202b" stroke="#fff" stroke-width="3" stroke-linejoin="round" paint-order="stroke">""");
        foreach (var account in drawing.Largest.Take(Labelled))
        {
            if (PlacesOf(drawing.Frame, account).Where(box => !taken.Any(box.Overlaps)).Cast<Box?>().FirstOrDefault() is not { } free) continue;
            taken.Add(free);
            svg.Append(CultureInfo.InvariantCulture, $"""<text x="{free.Middle:0}" y="{free.Bottom - 3:0}">{Text(account.Name)}</text>""");
        }
        svg.Append("</g>");
    }

    /// <summary>Above, below, right and left of it.</summary>
    private static IEnumerable<Box> PlacesOf(PictureFrame frame, DrawnAccount account)
    {
        var half = account.Name.Length * LetterWidth / 2.0;
        var (x, y, away) = (X(frame, account), Y(frame, account), Radius(account) + 1);
        (double Middle, double Bottom)[] places =
            [(x, y - away), (x, y + away + LetterHeight), (x + away + half, y + LetterHeight / 2.0), (x - away - half, y + LetterHeight / 2.0)];
        // A name wider than the picture stands in its middle.
        return places.Select(place => new Box(half + 2 > Side / 2 ? Side / 2 : Math.Clamp(place.Middle, half + 2, Side - half - 2), place.Bottom, half));
    }

    private static void AppendLegend(StringBuilder svg, ColourClass each, int place)
    {
        var (x, y) = (Margin + place % 3 * (Side - 2 * Margin) / 3, Side + Head + LegendRow * (place / 3));
        var label = each.Label ?? string.Join(", ", each.Accounts.Take(2).Select(account => account.Name));
        svg.Append(CultureInfo.InvariantCulture, $"""<circle cx="{x + 6}" cy="{y}" r="6" fill="{each.Colour}"/><text x="{x + 18}" y="{y + 4}" fill="{Ink}">{Text(label)} ({each.Accounts.Count})</text>""");
    }

    private static int X(PictureFrame frame, DrawnAccount account) => Place((account.Account.X - frame.X) / frame.Side);

    private static int Y(PictureFrame frame, DrawnAccount account) => Head + Place((account.Account.Y - frame.Y) / frame.Side);

    private static int Place(float share) => (int)Math.Round(Margin + share * (Side - 2 * Margin));

    private static double Radius(DrawnAccount account) => 2.5 + account.Radius * 13;

    private static string Text(string text) => WebUtility.HtmlEncode(TextInXml.Of(text));

    /// <summary>Where a name stands.</summary>
    private readonly record struct Box(double Middle, double Bottom, double Half)
    {
        public bool Overlaps(Box other) =>
            Math.Abs(Middle - other.Middle) < Half + other.Half && Math.Abs(Bottom - other.Bottom) < LetterHeight;
    }
}
