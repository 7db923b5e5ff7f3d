using System.Text;
using System.Xml;

namespace Twiplomacy.Formats.Text;

/// <summary>Text that XML 1.0 can hold: it has no way to write most control characters, noncharacters and halves of surrogate pairs.</summary>
public static class TextInXml
{
    /// <summary>The text itself if all of it can stand in XML, else a copy with the replacement character for what cannot.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (i + 1 >= text.Length || !XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) return Replace(text);
            i++;
        }
        return text;
    }

    private static string Replace(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        return clean.ToString();
    }
}
