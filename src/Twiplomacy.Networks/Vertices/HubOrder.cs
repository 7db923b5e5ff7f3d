using Twiplomacy.Graph;

namespace Twiplomacy.Networks.Vertices;

/// <summary>
/// The numbering that graphs are laid out in: those who follow most come first, equals by id. It depends on the network
/// alone, so sums over rows are the same every time, and most arcs end in few cache lines.
/// </summary>
internal sealed class HubOrder
{
    private readonly TieCount _ties;

    public HubOrder(TieCount ties, int[] byId)
    {
        _ties = ties;
        var following = new ulong[byId.Length];
        for (var i = 0; i < following.Length; i++) following[i] = (ulong)ties.Ties[i].Following;
        Vertices = VertexOrder.ByFalling(following, byId);
        Numbers = new int[Vertices.Length];
        for (var i = 0; i < Vertices.Length; i++) Numbers[Vertices[i]] = i;
    }

    /// <summary>The vertex at each place.</summary>
    public int[] Vertices { get; }

    /// <summary>The place of each vertex.</summary>
    public int[] Numbers { get; }

    public int[] Followers() => Array.ConvertAll(Vertices, vertex => _ties.Ties[vertex].Followers);

    public int[] Following() => Array.ConvertAll(Vertices, vertex => _ties.Ties[vertex].Following);
}
