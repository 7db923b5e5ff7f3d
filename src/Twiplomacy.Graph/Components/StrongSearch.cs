namespace Twiplomacy.Graph;

/// <summary>Tarjan's depth-first search for strong components, with its own stack: a chain of a million vertices is no recursion.</summary>
internal sealed class StrongSearch
{
    private const int Unseen = -1;
    private readonly CompressedRows rows;
    private readonly int[] found;
    private readonly int[] low;
    private readonly int[] nextEntry;
    private readonly int[] marks;
    private readonly Stack<int> path = new();
    private readonly Stack<int> open = new();
    private int count;

    private StrongSearch(CompressedRows rows)
    {
        this.rows = rows;
        (found, low, marks) = (new int[rows.RowCount], new int[rows.RowCount], new int[rows.RowCount]);
        nextEntry = rows.Offsets.AsSpan(0, rows.RowCount).ToArray();
        Array.Fill(found, Unseen);
        Array.Fill(marks, Unseen);
    }

    /// <summary>For every vertex a mark below n that only its strong component shares.</summary>
    public static int[] Marks(CompressedRows rows, GraphOptions options)
    {
        var search = new StrongSearch(rows);
        for (var vertex = 0; vertex < rows.RowCount; vertex++)
        {
            if ((vertex & 0xFFFF) == 0) options.Cancellation.ThrowIfCancellationRequested();
            if (search.found[vertex] == Unseen) search.From(vertex);
        }

        return search.marks;
    }

    private void From(int start)
    {
        Enter(start);
        while (path.TryPeek(out var vertex))
        {
            if (nextEntry[vertex] < rows.Offsets[vertex + 1])
            {
                var other = rows.Entries[nextEntry[vertex]++];
                if (found[other] == Unseen) Enter(other);
                else if (marks[other] == Unseen) low[vertex] = Math.Min(low[vertex], found[other]);
            }
            else
            {
                Leave(vertex);
            }
        }
    }

    private void Enter(int vertex)
    {
        found[vertex] = low[vertex] = count++;
        path.Push(vertex);
        open.Push(vertex);
    }

    private void Leave(int vertex)
    {
        path.Pop();
        if (path.TryPeek(out var before)) low[before] = Math.Min(low[before], low[vertex]);
        if (low[vertex] != found[vertex]) return;
        int member;
        do marks[member = open.Pop()] = vertex;
        while (member != vertex);
    }
}
