using Twiplomacy.Graph;

namespace Twiplomacy.Networks.Vertices;

/// <summary>The ids of a network's vertices as the file spelled them, in UTF-8, by vertex number.</summary>
internal sealed unsafe class VertexIds(NativeBuffer<VertexKey> keys, IReadOnlyList<TextArena> arenas) : IDisposable
{
    public int Count => (int)keys.Length;

    public VertexKey* Keys => keys.Pointer;

    /// <summary>Bytes of the vertex's id.</summary>
    public int LengthOf(int vertex) => keys[vertex].Length;

    /// <summary>Writes the id's bytes and returns their count.</summary>
    public int CopyTo(int vertex, Span<byte> target) => keys[vertex].CopyTo(target);

    /// <summary>The id as text; bytes that are no UTF-8 become U+FFFD.</summary>
    public string TextOf(int vertex)
    {
        var length = LengthOf(vertex);
        Span<byte> bytes = length <= 512 ? stackalloc byte[length] : new byte[length];
        CopyTo(vertex, bytes);
        return System.Text.Encoding.UTF8.GetString(bytes);
    }

    /// <summary>The ids of the vertices that are kept, by their new numbers; this one is empty afterwards.</summary>
    /// <param name="numbers">The new number of each vertex; of several with one number the vertex in <paramref name="kept"/> names it.</param>
    public VertexIds Renumbered(int[] numbers, int[] kept)
    {
        var renumbered = new NativeBuffer<VertexKey>(kept.Length);
        foreach (var vertex in kept) renumbered[numbers[vertex]] = keys[vertex];
        keys.Dispose();
        return new VertexIds(renumbered, arenas);
    }

    public void Dispose()
    {
        keys.Dispose();
        foreach (var arena in arenas) arena.Dispose();
    }
}
