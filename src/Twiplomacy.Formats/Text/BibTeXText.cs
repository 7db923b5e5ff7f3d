namespace Twiplomacy.Formats.Text;

/// <summary>Text in a field of BibTeX.</summary>
public static class BibTeXText
{
    /// <summary>In braces, which keep a name as it is written; its own would end the field and become parentheses.</summary>
    public static string Braced(string text) => "{" + Unbraced(text) + "}";

    /// <summary>Without braces of its own.</summary>
    public static string Unbraced(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace('{', '(').Replace('}', ')');
    }
}
