using FsCheck;
using FsCheck.Fluent;
using Twiplomacy.Graph;

namespace Twiplomacy.UnitTests.Graph;

/// <summary>Arcs as an export might give them: with loops, repeats, isolated and dangling vertices.</summary>
public sealed record ArcList(int VertexCount, int[] Sources, int[] Targets)
{
    /// <summary>Graphs of 0 to 40 vertices, from empty to dense; 200 of them are tried for every property.</summary>
    public static Arbitrary<ArcList> Any { get; } = Arb.From(
        from vertices in Gen.Choose(0, 40)
        from used in Gen.Choose(0, vertices)
        from arcs in Gen.Choose(0, used * 4)
        from ends in Gen.ArrayOf(Gen.Choose(0, Math.Max(0, used - 1)), used == 0 ? 0 : arcs * 2)
        select new ArcList(vertices, ends[..(ends.Length / 2)], ends[(ends.Length / 2)..]));

    public DirectedGraph ToGraph() => DirectedGraph.FromArcs(VertexCount, Sources, Targets);

    public static ArcList Of(int vertexCount, params (int Source, int Target)[] arcs) =>
        new(vertexCount, [.. arcs.Select(arc => arc.Source)], [.. arcs.Select(arc => arc.Target)]);

    public static void Check(Func<ArcList, bool> property) =>
        Prop.ForAll(Any, property).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
}
