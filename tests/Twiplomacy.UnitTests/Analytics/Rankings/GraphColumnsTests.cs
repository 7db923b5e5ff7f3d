using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Ties;
using Twiplomacy.Graph;
using Twiplomacy.UnitTests.Core.Ties;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Rankings;

public sealed class GraphColumnsTests
{
    private const int Copies = 20;

    // A triangle with a tail, and one-sided follows.
    private static readonly (int From, int To)[] Part = [(0, 1), (1, 0), (1, 2), (2, 1), (0, 2), (2, 0), (2, 3), (3, 2), (3, 4), (4, 0)];
    private const int PartSize = 5;

    [Fact]
    public void Images_of_one_vertex_in_copies_of_one_graph_have_one_value()
    {
        var states = Complete(Copies * PartSize);
        // The copies are numbered differently, so that sums run in other orders.
        for (var copy = 0; copy < Copies; copy++)
            foreach (var (from, to) in Part) states[Number(copy, from), Number(copy, to)] = TieState.Yes;

        foreach (var column in Columns(states, _ => true))
            for (var vertex = 0; vertex < PartSize; vertex++)
                Assert.True(
                    Enumerable.Range(0, Copies).Select(copy => column.Cells[Number(copy, vertex)].Value).Distinct().Count() == 1, $"{column.Measure} of {vertex}");
    }

    [Fact]
    public void Outside_the_leading_component_eigenvector_centrality_is_exactly_nothing()
    {
        // A triangle, a pair, and one alone.
        var states = Complete(6);
        foreach (var (a, b) in ((int, int)[])[(0, 1), (1, 2), (2, 0), (3, 4)]) states[a, b] = states[b, a] = TieState.Yes;

        var cells = Assert.Single(Columns(states, id => id == "eigenvector")).Cells;

        Assert.Equal([0.57735026919, 0.57735026919, 0.57735026919, 0, 0, 0], cells.Select(cell => cell.Value!.Value));
    }

    [Fact]
    public void Only_where_every_tie_is_known_a_value_has_bounds()
    {
        var states = Complete(4);
        states[0, 1] = TieState.Yes;
        Assert.All(Columns(states, _ => true).SelectMany(column => column.Cells), cell => Assert.Equal((cell.Value, cell.Value), (cell.Low, cell.High)));

        states[2, 3] = TieState.Unknown;
        Assert.All(Columns(states, _ => true).SelectMany(column => column.Cells), cell => Assert.Equal((null, null), (cell.Low, cell.High)));
    }

    private static IEnumerable<MeasureColumn> Columns(TieState[,] states, Predicate<string> wanted)
    {
        var ties = KnownTies.Of(states);
        return GraphColumns.Of(ties, new Lazy<FollowNetwork>(() => FollowNetwork.Of(ties, GraphOptions.Default)), wanted, CancellationToken.None);
    }

    private static int Number(int copy, int vertex) => copy % 2 == 0 ? copy * PartSize + vertex : copy * PartSize + PartSize - 1 - vertex;

    private static TieState[,] Complete(int count)
    {
        var states = new TieState[count, count];
        for (var a = 0; a < count; a++)
            for (var b = 0; b < count; b++) states[a, b] = TieState.No;
        return states;
    }
}
