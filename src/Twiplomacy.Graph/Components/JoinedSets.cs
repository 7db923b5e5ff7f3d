namespace Twiplomacy.Graph;

/// <summary>Union-find with the smallest vertex as each set's root and path halving.</summary>
internal static class JoinedSets
{
    /// <summary>For every vertex the smallest one that it is joined to.</summary>
    public static int[] OfRows(CompressedRows rows, GraphOptions options)
    {
        var parents = new int[rows.RowCount];
        for (var vertex = 0; vertex < parents.Length; vertex++) parents[vertex] = vertex;
        for (var vertex = 0; vertex < parents.Length; vertex++)
        {
            if ((vertex & 0xFFFF) == 0) options.Cancellation.ThrowIfCancellationRequested();
            foreach (var other in rows[vertex]) Join(parents, vertex, other);
        }

        for (var vertex = 0; vertex < parents.Length; vertex++) parents[vertex] = parents[parents[vertex]];
        return parents;
    }

    private static void Join(int[] parents, int left, int right)
    {
        var (leftRoot, rightRoot) = (Root(parents, left), Root(parents, right));
        if (leftRoot < rightRoot) parents[rightRoot] = leftRoot;
        else parents[leftRoot] = rightRoot;
    }

    private static int Root(int[] parents, int vertex)
    {
        while (parents[vertex] != vertex) vertex = parents[vertex] = parents[parents[vertex]];
        return vertex;
    }
}
