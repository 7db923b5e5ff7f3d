namespace Twiplomacy.Graph;

/// <summary>The vertices of each class, ascending, by counting sort.</summary>
internal readonly struct VertexClasses
{
    private readonly int[] offsets;
    private readonly int[] vertices;

    public VertexClasses(int[] labels, int count)
    {
        offsets = new int[count + 1];
        vertices = new int[labels.Length];
        foreach (var label in labels) offsets[label + 1]++;
        for (var label = 0; label < count; label++) offsets[label + 1] += offsets[label];
        var next = offsets.AsSpan(0, count).ToArray();
        for (var vertex = 0; vertex < labels.Length; vertex++) vertices[next[labels[vertex]]++] = vertex;
    }

    public Span<int> this[int label] => vertices.AsSpan(offsets[label]..offsets[label + 1]);
}
