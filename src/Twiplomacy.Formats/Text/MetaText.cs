using System.Text;

namespace Twiplomacy.Formats.Text;

/// <summary>
/// Facebook and Instagram write UTF-8 bytes as if each were a character ("Ã³" for "ó"). A string is repaired only if all
/// of it reads back as UTF-8; what was right already stays.
/// </summary>
internal static class MetaText
{
    private static readonly Encoding Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

    public static string? Repaired(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAnyInRange('\u0080', '\u00FF')) return text;
        if (text.AsSpan().ContainsAnyExceptInRange('\0', '\u00FF')) return text;
        try
        {
            return Strict.GetString(Encoding.Latin1.GetBytes(text));
        }
        catch (DecoderFallbackException)
        {
            return text;
        }
    }
}
