namespace Twiplomacy.Graph;

/// <summary>Numbers for classes of vertices in the order in which they first occur.</summary>
internal static class Relabelling
{
    /// <summary>Replaces labels, each from 0 to below the number of vertices; answers how many vertices bear each new one.</summary>
    public static int[] ByFirst(int[] labels)
    {
        var numbers = new int[labels.Length];
        Array.Fill(numbers, -1);
        var sizes = new List<int>();
        for (var vertex = 0; vertex < labels.Length; vertex++)
        {
            ref var number = ref numbers[labels[vertex]];
            if (number < 0)
            {
                number = sizes.Count;
                sizes.Add(0);
            }

            sizes[number]++;
            labels[vertex] = number;
        }

        return [.. sizes];
    }
}
