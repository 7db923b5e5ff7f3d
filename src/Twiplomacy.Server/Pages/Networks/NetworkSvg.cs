using System.Globalization;
using System.Net;
using System.Text;
using Twiplomacy.Analytics.Editions;

namespace Twiplomacy.Server.Pages.Networks;

/// <summary>
/// Draws the picture of a network as SVG. Colours are those that stand out on a light and on a dark ground; they are
/// attributes, because our pages allow no style inside a document.
/// </summary>
public static class NetworkSvg
{
    private const int Side = 1000;
    private const int Margin = 40;
    private const int Labelled = 20;

    /// <summary>Of the largest communities; all others share the last.</summary>
    public static IReadOnlyList<string> Colours { get; } =
        ["#3b72b8", "#d0702f", "#2f9574", "#9a5fb8", "#b39400", "#c75a80", "#3f9cbf", "#7d8c3f", "#8a939c"];

    public static string ColourOf(int community) => Colours[Math.Min(community, Colours.Count - 1)];

    public static string Of(NetworkPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Side} {Side}" font-family="sans-serif" font-size="13">""");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{Text(picture.Revision.Slug)}</title>");
        AppendTies(svg, picture);
        foreach (var account in picture.Accounts.OrderBy(account => account.MutualTies)) AppendAccount(svg, account);
        foreach (var account in picture.Accounts.OrderByDescending(account => account.MutualTies).Take(Labelled)) AppendLabel(svg, account);
        return svg.Append("</svg>").ToString();
    }

    // One path for all: a tie each would weigh ten times as much.
    private static void AppendTies(StringBuilder svg, NetworkPicture picture)
    {
        svg.Append("""<path fill="none" stroke="#8a939c" stroke-opacity=".16" stroke-width=".7" d=" """.TrimEnd());
        foreach (var (source, target) in picture.Ties)
        {
            var (a, b) = (picture.Accounts[source], picture.Accounts[target]);
            svg.Append(CultureInfo.InvariantCulture, $"M{Place(a.X)} {Place(a.Y)}L{Place(b.X)} {Place(b.Y)}");
        }
        svg.Append("\"/>");
    }

    private static void AppendAccount(StringBuilder svg, PicturedAccount account) => svg.Append(
        CultureInfo.InvariantCulture,
        $"""<circle cx="{Place(account.X)}" cy="{Place(account.Y)}" r="{Radius(account.MutualTies):0.#}" fill="{ColourOf(account.Community)}"><title>{Text(Name(account))}, {account.MutualTies}</title></circle>""");

    private static void AppendLabel(StringBuilder svg, PicturedAccount account) => svg.Append(
        CultureInfo.InvariantCulture,
        $"""<text x="{Place(account.X)}" y="{Place(account.Y) - Radius(account.MutualTies) - 3:0}" text-anchor="middle" fill="#77828e">{Text(Name(account))}</text>""");

    private static string Name(PicturedAccount account) => account.Member.Handle ?? account.Member.Account;

    private static int Place(float share) => (int)Math.Round(Margin + share * (Side - 2 * Margin));

    private static double Radius(int ties) => 2 + Math.Sqrt(ties) * 0.75;

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
