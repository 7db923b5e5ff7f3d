namespace Twiplomacy.Graph;

/// <summary>Group numbers of vertices: from 0, or a negative number for none.</summary>
internal static class VertexGroups
{
    /// <summary>One more than the greatest number.</summary>
    /// <exception cref="ArgumentException">There are more or fewer numbers than vertices.</exception>
    public static int CountOf(ReadOnlySpan<int> groups, int vertices)
    {
        if (groups.Length != vertices)
            throw new ArgumentException($"There are {vertices} vertices and {groups.Length} group numbers.", nameof(groups));
        var count = 0;
        foreach (var group in groups) count = Math.Max(count, group + 1);
        return count;
    }
}
