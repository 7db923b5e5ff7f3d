using System.Text;

namespace Twiplomacy.Analytics.Network.Reading;

/// <summary>Words that exports write for yes, and Gephi's word for an edge without direction.</summary>
internal static class FlagText
{
    private static readonly string[] Yes = ["true", "1", "yes", "y", "t"];
    private static readonly string[] No = ["false", "0", "no", "n", "f", "", "na", "null", "none", "unknown"];

    public static bool IsTrue(ReadOnlySpan<byte> text) => IsOneOf(text, Yes);

    /// <summary>Whether the text could stand in a column of flags; an absent or unknown value can.</summary>
    public static bool IsFlag(ReadOnlySpan<byte> text) => IsOneOf(text, Yes) || IsOneOf(text, No);

    public static bool IsUndirected(ReadOnlySpan<byte> text) => Ascii.EqualsIgnoreCase(text, "undirected");

    private static bool IsOneOf(ReadOnlySpan<byte> text, string[] words)
    {
        foreach (var word in words) if (Ascii.EqualsIgnoreCase(text, word)) return true;
        return false;
    }
}
