using System.Text;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.EdgeLists;

/// <summary>What the cells beside the two accounts say: yes or no, both ways or one, and whether a weight is a tie.</summary>
public static class EdgeFlags
{
    /// <summary>The answer of a table of dyads; null if the cell says neither.</summary>
    public static bool? Answer(ReadOnlySpan<byte> cell) =>
        Ascii.EqualsIgnoreCase(cell, "true"u8) ? true : Ascii.EqualsIgnoreCase(cell, "false"u8) ? false : Numbers.Flag(Encoding.UTF8.GetString(cell));

    /// <summary>Gephi's word for an edge without direction.</summary>
    public static bool IsUndirected(ReadOnlySpan<byte> cell) =>
        !Ascii.EqualsIgnoreCase(cell, "directed"u8)
        && (Ascii.EqualsIgnoreCase(cell, "undirected"u8) || Header.Key(Encoding.UTF8.GetString(cell)) is "undirected" or "mutual");

    /// <summary>Below 0 a negative edge, which is no tie but a fault; 0 a weight of nothing; above it a tie, as is what is no number.</summary>
    public static int SignOfWeight(ReadOnlySpan<byte> cell)
    {
        cell = cell.Trim(" \t"u8);
        if (cell.IsEmpty || cell[0] is >= (byte)'1' and <= (byte)'9') return 1;
        if (cell is [(byte)'0']) return 0;
        return Numbers.Real(TextBytes.Decode(cell)) is { } weight ? Math.Sign(weight) : 1;
    }
}
