using System.Globalization;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Slides;

/// <summary>Text and numbers as the markup of a presentation writes them.</summary>
internal static class Markup
{
    public const string Spaces =
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    public static void Put(this OpenXmlPart part, string markup)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(Head + markup));
        part.FeedData(content);
    }

    /// <summary>Text on one line that XML can hold.</summary>
    public static string Plain(string text) => TextInXml.Of(string.Join(' ', text.Split((char[])['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Text in an element or attribute.</summary>
    public static string Text(string text) => SecurityElement.Escape(Plain(text));

    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    public static string Fill(string colour) => $"""<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>""";
}
