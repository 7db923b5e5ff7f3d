using System.Text;

namespace Twiplomacy.Networks.Reading;

/// <summary>Words that exports write for yes, and Gephi's word for an edge without direction.</summary>
internal static class FlagText
{
    private static readonly string[] Yes = ["true", "1", "1.0", "yes", "y", "t"];

    private static readonly string[] BothWays = ["undirected", "mutual"];

    public static bool IsTrue(ReadOnlySpan<byte> text) => IsOneOf(text, Yes);

    public static bool IsUndirected(ReadOnlySpan<byte> text) => IsOneOf(text, BothWays);

    /// <summary>A weight of nothing: 0, 0.0, 0,00. Below it no edge is a tie either, but a fault.</summary>
    public static bool IsZero(ReadOnlySpan<byte> text)
    {
        var digits = text.TrimStart("+-"u8);
        return !digits.IsEmpty && digits[0] == '0' && !digits.ContainsAnyExcept("0.,"u8);
    }

    private static bool IsOneOf(ReadOnlySpan<byte> text, string[] words)
    {
        foreach (var word in words) if (Ascii.EqualsIgnoreCase(text, word)) return true;
        return false;
    }
}
