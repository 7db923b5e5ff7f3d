using Twiplomacy.Core.Ties;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>Accounts that contest pairs with each other, numbered from 0.</summary>
/// <param name="Neighbours">With whom each contests a pair.</param>
/// <param name="Spare">How many of its pairs each can give away and still have what it needs.</param>
internal sealed record ContestedComponent(int[][] Neighbours, int[] Spare);

/// <summary>
/// Splits those who need contested pairs into connected components. A pair with somebody who needs none, or whom none
/// can help, goes to the one who does.
/// </summary>
internal static class ContestedComponents
{
    /// <param name="needs">How many contested pairs each account needs, undisputed ones counted already.</param>
    /// <param name="self">The account that wants none and gives its pairs away, or −1.</param>
    public static IEnumerable<ContestedComponent> Of(
        Dictionary<int, int> needs, IReadOnlyList<ulong[]?> contested, int self)
    {
        var degrees = needs.Keys.ToDictionary(b => b, b => BitRow.Members(contested[b]!).Count(needs.ContainsKey));
        var spare = needs.Keys.ToDictionary(b => b, b => BitRow.Members(contested[b]!).Count(c => c != self) - needs[b]);
        var seen = new HashSet<int>();
        foreach (var start in needs.Keys.Order())
        {
            if (!seen.Add(start)) continue;
            var members = new List<int> { start };
            for (var i = 0; i < members.Count; i++)
                members.AddRange(BitRow.Members(contested[members[i]]!).Where(c => needs.ContainsKey(c) && seen.Add(c)));
            yield return Numbered(members, contested, spare, degrees);
        }
    }

    private static ContestedComponent Numbered(
        List<int> members, IReadOnlyList<ulong[]?> contested, Dictionary<int, int> spare, Dictionary<int, int> degrees)
    {
        members.Sort();
        var numbers = members.Select((member, i) => (member, i)).ToDictionary(p => p.member, p => p.i);
        return new ContestedComponent(
            [.. members.Select(m => BitRow.Members(contested[m]!).Where(numbers.ContainsKey).Select(c => numbers[c]).ToArray())],
            [.. members.Select(m => Math.Min(spare[m], degrees[m]))]);
    }
}
