using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Twiplomacy.Networks.Measures;
using Xunit;

namespace Twiplomacy.UnitTests.Networks;

public sealed class NetworkAnswerTests
{
    /// <summary>a ↔ b, a ↔ c, b → c, d → a, and e who follows only itself.</summary>
    private const string Five = "source,target\na,b\nb,a\na,c\nc,a\nb,c\nd,a\ne,e\n";

    [Fact]
    public void Counts_are_those_of_a_network_counted_by_hand()
    {
        using var text = new NetworkText(Five);
        Assert.Equal(
            "id,mutual_follows,peer_followers,peer_following,unilateral_followers,unilateral_following\n"
            + "a,2,3,2,1,0\nb,1,1,2,0,1\nc,1,2,1,1,0\nd,0,0,1,0,1\ne,0,0,0,0,0\n",
            text.Table(["mutual_follows", "peer_followers", "peer_following", "unilateral_followers", "unilateral_following"]));
    }

    [Fact]
    public void Graph_measures_are_those_of_a_network_counted_by_hand()
    {
        using var text = new NetworkText(Five);
        // On the mutual graph b - a - c and lonely d, e. Distances to a: b 1, c 1, d 1; to b: a 1, c 2, d 2; to c: a 1, b 1, d 2.
        var rows = Rows(text.Table(["core_number", "clustering", "harmonic_closeness", "betweenness"]));
        Assert.Equal(["a", "b", "c", "d", "e"], rows.Select(row => row.Id));
        Assert.Equal([1, 1, 1, 0, 0], rows.Select(row => row.Values[0]));
        Assert.Equal([0, 0, 0, 0, 0], rows.Select(row => row.Values[1]));
        Assert.Equal([0.75, 0.5, 0.625, 0, 0], rows.Select(row => row.Values[2]));
        // Shortest paths through a: c to b, d to b, d to c, of 4 × 3 ordered pairs.
        Assert.Equal([0.25, 0, 0, 0, 0], rows.Select(row => row.Values[3]));
    }

    [Fact]
    public void Rows_stand_by_the_first_measure_falling_and_then_by_id()
    {
        using var text = new NetworkText("source,target\nb,x\na,x\nB,y\nx,z\nz,x\n");
        Assert.Equal(["x", "z", "B", "a", "b", "y"], Rows(text.Table(["mutual_follows"])).Select(row => row.Id));
        Assert.Equal("x", Rows(text.Table(["pagerank", "mutual_follows"]))[0].Id);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(40_000)]
    public void Equal_rows_stand_byte_by_byte_whatever_the_lengths_of_their_ids(int accounts)
    {
        var random = new Random(11);
        var ids = Enumerable.Range(0, accounts).Select(_ => new string(Enumerable.Range(0, 1 + random.Next(24))
            .Select(_ => "ab019_éж"[random.Next(8)]).ToArray())).Concat(["12345678901234567", "1234567890123456", "-5", "=5", "@b", "a b"]).ToHashSet();
        using var text = new NetworkText("source,target\n" + string.Concat(ids.Select(id => $"{id},{id}\n")));
        var expected = ids.Select(System.Text.Encoding.UTF8.GetBytes).ToList();
        expected.Sort((left, right) => left.AsSpan().SequenceCompareTo(right));
        var written = text.Table(["mutual_follows"]).Split('\n')[1..^1].Select(line => line.Split(',')[0].TrimStart('\''));
        Assert.Equal(expected.Select(System.Text.Encoding.UTF8.GetString), written);
    }

    [Fact]
    public void A_star_that_swings_between_hub_and_rays_has_its_exact_ranks()
    {
        // h = (1 − d)/n + d·(1 − h), since the rays hold all the rest: power iteration needs 146 steps for it.
        const int Rays = 99;
        using var text = new NetworkText("source,target\n" + string.Concat(Enumerable.Range(0, Rays).Select(ray => $"hub,r{ray}\nr{ray},hub\n")));
        var rows = Rows(text.Table(["pagerank"]));
        var hub = (0.15 / (Rays + 1) + 0.85) / 1.85;
        Assert.Equal(hub, rows[0].Values[0], 1e-12);
        Assert.Equal((1 - hub) / Rays, rows[^1].Values[0], 1e-13);
    }

    [Fact]
    public void Images_of_one_vertex_in_copies_of_one_graph_have_one_value_and_what_is_nothing_is_written_as_nothing()
    {
        // Sixty copies of a triangle with a tail, named so that their orders differ, and a pair of which nothing leads.
        (string From, string To)[] part = [("a", "b"), ("b", "a"), ("b", "c"), ("c", "b"), ("a", "c"), ("c", "a"), ("c", "d"), ("d", "c"), ("d", "e"), ("e", "a")];
        string Name(int copy, string vertex) => copy % 2 == 0 ? $"{vertex}{copy}" : $"{(char)('z' - (vertex[0] - 'a'))}{copy}";
        using var text = new NetworkText("source,target\n" + string.Concat(Enumerable.Range(0, 60).SelectMany(copy => part.Select(
            tie => $"{Name(copy, tie.From)},{Name(copy, tie.To)}\n"))) + "one,two\ntwo,one\n");
        string[] measures = ["pagerank", "betweenness", "harmonic_closeness", "eigenvector", "clustering"];

        var rows = Rows(text.Table(measures)).ToDictionary(row => row.Id, row => row.Values);

        foreach (var vertex in (string[])["a", "b", "c", "d", "e"])
            Assert.All(Enumerable.Range(1, 59), copy => Assert.Equal(rows[Name(0, vertex)], rows[Name(copy, vertex)]));
        Assert.Equal((0, 0), (rows["one"][3], rows["two"][3]));
    }

    [Fact]
    public void Any_ties_give_the_counts_and_ranks_of_a_naive_reckoning() =>
        Prop.ForAll(ArcLists(), arcs =>
        {
            using var text = new NetworkText("source,target\n" + string.Concat(arcs.Select(arc => $"v{arc.Item1},v{arc.Item2}\n")));
            var rows = Rows(text.Table(["mutual_follows", "peer_followers", "peer_following", "pagerank"]));
            var ties = arcs.Where(arc => arc.Item1 != arc.Item2).ToHashSet();
            var ids = arcs.SelectMany(arc => new[] { arc.Item1, arc.Item2 }).Distinct().ToList();
            var ranks = NaivePageRank(ids, ties);
            Assert.Equal(ids.Count, rows.Count);
            foreach (var row in rows)
            {
                var id = int.Parse(row.Id.AsSpan(1), CultureInfo.InvariantCulture);
                Assert.Equal(ties.Count(tie => tie.Item1 == id && ties.Contains((tie.Item2, id))), row.Values[0]);
                Assert.Equal(ties.Count(tie => tie.Item2 == id), row.Values[1]);
                Assert.Equal(ties.Count(tie => tie.Item1 == id), row.Values[2]);
                Assert.Equal(ranks[id], row.Values[3], 1e-9);
            }
            // Each is rounded to 12 digits.
            Assert.Equal(1, rows.Sum(row => row.Values[3]), 1e-11);
            Assert.Equal(ties.Count, text.Report!.Arcs);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_answer_is_the_same_to_the_byte_whatever_the_workers_and_the_order_of_the_rows()
    {
        var random = new Random(7);
        var arcs = Enumerable.Range(0, 120_000).Select(_ => $"{Id(random)},{Id(random)}\n").ToArray();
        string[] measures = ["mutual_follows", "peer_followers", "pagerank", "core_number", "clustering", "component", "strong_component"];
        using var text = new NetworkText("source,target\n" + string.Concat(arcs));
        var answer = text.Table(measures, workers: 1);
        foreach (var workers in new[] { 2, 3, 8 }) Assert.Equal(answer, text.Table(measures, workers));
        random.Shuffle(arcs);
        using var shuffled = new NetworkText("source,target\n" + string.Concat(arcs));
        Assert.Equal(answer, shuffled.Table(measures, workers: 4));
    }

    [Fact]
    public void Components_are_numbered_by_size_and_the_strong_ones_by_who_reaches_whom()
    {
        // a, b and c follow in a ring and c follows d; e and f follow each other; x follows y.
        using var text = new NetworkText("source,target\na,b\nb,c\nc,a\nc,d\ne,f\nf,e\nx,y\n");

        var parts = Rows(text.Table(["component", "strong_component"])).ToDictionary(row => row.Id, row => ((int)row.Values[0], (int)row.Values[1]));

        Assert.Equal([(1, 1), (1, 1), (1, 1)], ((string[])["a", "b", "c"]).Select(id => parts[id]));
        Assert.Equal((1, (2, 2), (2, 2), 3), (parts["d"].Item1, parts["e"], parts["f"], parts["x"].Item1));
        Assert.Equal([1, 2, 3, 4, 5], parts.Values.Select(part => part.Item2).Distinct().Order());
        Assert.Equal(parts["x"].Item1, parts["y"].Item1);
    }

    [Fact]
    public void Every_measure_offered_has_a_column()
    {
        using var text = new NetworkText(Five);
        var table = text.Table([.. NetworkMeasure.All]);
        Assert.StartsWith("id," + string.Join(',', NetworkMeasure.All) + "\n", table, StringComparison.Ordinal);
        Assert.Equal(5, Rows(table).Count);
    }

    [Fact]
    public void What_is_not_defined_is_left_empty()
    {
        // a and b follow each other; c follows a, and has no mutual follow.
        using var text = new NetworkText("source,target\na,b\nb,a\nc,a\n");

        Assert.Equal(
            "id,constraint_mutual,effective_size_mutual,constraint\na,1,1,0.555555555556\nb,1,1,1\nc,,,1\n",
            text.Table(["constraint_mutual", "effective_size_mutual", "constraint"]));
    }

    [Fact]
    public void The_report_sets_reciprocity_beside_chance()
    {
        using var text = new NetworkText("source,target\na,b\nb,a\nc,a\n");
        text.Table(["mutual_follows"]);
        var report = text.Report!;

        Assert.Equal(2 / 3.0, report.Reciprocity!.Value, 1e-12);
        Assert.Equal(1 / 3.0, report.Rho!.Value, 1e-12);
        Assert.Equal(Math.Log(4 / 3.0), report.ReturnLogOdds!.Value, 1e-12);
        // Of the 20 ways to choose 3 of 6 arcs, 4 hold both arcs of a given pair; there are 3 pairs.
        Assert.Equal(3 * 4 / 20.0, report.MutualPairsByChance!.Value, 1e-12);
    }

    [Fact]
    public void An_unknown_measure_is_the_callers_mistake()
    {
        using var text = new NetworkText(Five);
        Assert.Throws<ArgumentOutOfRangeException>(() => text.Table(["true_reach"]));
    }

    /// <summary>Ids of many lengths, few of them often: 1 to 20 digits or longer text.</summary>
    private static string Id(Random random)
    {
        var number = random.Next(1 + random.Next(1 + random.Next(60_000)));
        return (number % 4) switch
        {
            0 => $"{number}",
            1 => $"{number:D19}",
            2 => $"did:plc:aaaaaaaaaaaaaaaaaaa{number:D5}",
            _ => $"Handle_{number}",
        };
    }

    private static List<(string Id, double[] Values)> Rows(string table) =>
        [.. table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))
            .Select(cells => (cells[0], cells[1..].Select(cell => cell.Length == 0 ? double.NaN : double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()))];

    private static Arbitrary<List<(int, int)>> ArcLists()
    {
        var vertex = Gen.Choose(0, 25);
        return vertex.Zip(vertex).Select(pair => (pair.Item1, pair.Item2)).ListOf().Where(arcs => arcs.Count > 0)
            .Select(arcs => arcs.ToList()).ToArbitrary();
    }

    private static Dictionary<int, double> NaivePageRank(List<int> ids, HashSet<(int Source, int Target)> ties)
    {
        var ranks = ids.ToDictionary(id => id, _ => 1.0 / ids.Count);
        for (var step = 0; step < 300; step++)
        {
            var dangling = ids.Where(id => ties.All(tie => tie.Source != id)).Sum(id => ranks[id]);
            var next = ids.ToDictionary(id => id, _ => 0.15 / ids.Count + 0.85 * dangling / ids.Count);
            foreach (var (source, target) in ties) next[target] += 0.85 * ranks[source] / ties.Count(tie => tie.Source == source);
            ranks = next;
        }
        return ranks;
    }
}
