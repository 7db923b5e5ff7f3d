using System.Runtime.InteropServices;

namespace Twiplomacy.Networks.Vertices;

/// <summary>
/// Vertices that are one if their ids are handles: they differ only in case or by a leading <c>@</c>. Each is named by the
/// spelling without the sign that comes first by its bytes, whatever the order of the rows.
/// </summary>
internal sealed class Spellings
{
    private Spellings(int[] numbers, int[] kept) => (Numbers, Kept) = (numbers, kept);

    /// <summary>The new number of every vertex.</summary>
    public int[] Numbers { get; }

    /// <summary>The vertices that name the new ones, by new number.</summary>
    public int[] Kept { get; }

    public static Spellings Of(VertexIds ids)
    {
        var (first, best) = (new Dictionary<string, int>(ids.Count, StringComparer.OrdinalIgnoreCase), new int[ids.Count]);
        for (var vertex = 0; vertex < best.Length; vertex++)
        {
            var text = ids.TextOf(vertex);
            ref var named = ref CollectionsMarshal.GetValueRefOrAddDefault(first, text.Length > 1 ? text.TrimStart('@') : text, out var known);
            if (!known || Compare(text, ids.TextOf(named)) < 0) named = vertex;
        }
        return Numbered(ids, first, best);
    }

    private static Spellings Numbered(VertexIds ids, Dictionary<string, int> first, int[] numbers)
    {
        var kept = first.Values.Order().ToArray();
        var place = new Dictionary<int, int>(kept.Length);
        for (var number = 0; number < kept.Length; number++) place.Add(kept[number], number);
        for (var vertex = 0; vertex < numbers.Length; vertex++)
        {
            var text = ids.TextOf(vertex);
            numbers[vertex] = place[first[text.Length > 1 ? text.TrimStart('@') : text]];
        }
        return new Spellings(numbers, kept);
    }

    private static int Compare(string one, string other)
    {
        var bySign = one.StartsWith('@').CompareTo(other.StartsWith('@'));
        return bySign != 0 ? bySign : string.CompareOrdinal(one, other);
    }
}
