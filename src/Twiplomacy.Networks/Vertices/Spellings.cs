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
        var (first, best) = (new Dictionary<string, int>(ids.Count, StringComparer.Ordinal), new int[ids.Count]);
        for (var vertex = 0; vertex < best.Length; vertex++)
        {
            var text = ids.TextOf(vertex);
            ref var named = ref CollectionsMarshal.GetValueRefOrAddDefault(first, HandleOf(text), out var known);
            if (!known || Compare(text, ids.TextOf(named)) < 0) named = vertex;
        }
        return Numbered(ids, first, best);
    }

    /// <summary>The id as <see cref="VertexKey.Hash"/> sees it: without the first sign, and with the letters A to Z as small ones.</summary>
    internal static string HandleOf(string text)
    {
        var from = text.Length > 1 && text[0] == '@' ? 1 : 0;
        if (from == 0 && !text.AsSpan().ContainsAnyInRange('A', 'Z')) return text;
        return string.Create(text.Length - from, (text, from), static (small, of) =>
        {
            of.text.AsSpan(of.from).CopyTo(small);
            foreach (ref var letter in small)
                if (char.IsAsciiLetterUpper(letter)) letter |= (char)0x20;
        });
    }

    private static Spellings Numbered(VertexIds ids, Dictionary<string, int> first, int[] numbers)
    {
        var kept = first.Values.Order().ToArray();
        var place = new Dictionary<int, int>(kept.Length);
        for (var number = 0; number < kept.Length; number++) place.Add(kept[number], number);
        for (var vertex = 0; vertex < numbers.Length; vertex++)
        {
            var text = ids.TextOf(vertex);
            numbers[vertex] = place[first[HandleOf(text)]];
        }
        return new Spellings(numbers, kept);
    }

    private static int Compare(string one, string other)
    {
        var bySign = one.StartsWith('@').CompareTo(other.StartsWith('@'));
        return bySign != 0 ? bySign : string.CompareOrdinal(one, other);
    }
}
