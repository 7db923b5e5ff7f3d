using Twiplomacy.Graph;

namespace Twiplomacy.Analytics.Editions;

/// <summary>Lays several networks out as one, so that an account that is in several keeps its place.</summary>
public static class SharedLayout
{
    /// <param name="networks">Accounts by their addresses, and ties by the places of both ends.</param>
    /// <returns>Where each account of any of them stands.</returns>
    public static IReadOnlyDictionary<string, LayoutPoint> Of(
        IEnumerable<(IReadOnlyList<string> Accounts, IReadOnlyList<(int Source, int Target)> Ties)> networks, GraphOptions options)
    {
        ArgumentNullException.ThrowIfNull(networks);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var ties = new HashSet<(int, int)>();
        foreach (var (accounts, own) in networks)
        {
            foreach (var account in accounts) numbers.TryAdd(account, numbers.Count);
            foreach (var (source, target) in own) ties.Add(Ordered(numbers[accounts[source]], numbers[accounts[target]]));
        }
        var graph = UndirectedGraph.FromEdges(numbers.Count, [.. ties.Select(tie => tie.Item1)], [.. ties.Select(tie => tie.Item2)], options);
        var points = NetworkLayout.Of(graph, options);
        return numbers.ToDictionary(pair => pair.Key, pair => points[pair.Value], StringComparer.Ordinal);
    }

    private static (int, int) Ordered(int one, int other) => one < other ? (one, other) : (other, one);
}
