using FsCheck;
using FsCheck.Fluent;
using Twiplomacy.Core.Audiences;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Audiences;

public sealed class AudienceOverlapTests
{
    [Fact]
    public void Sizes_shared_and_alone_are_those_of_the_sets() => Prop.ForAll(ArbMap.Default.ArbFor<byte[][]>(), drawn =>
    {
        var sets = drawn.Take(6).Select(set => set.Select(value => (ulong)value << 57 | value).ToHashSet()).ToList();
        var overlap = Counted(sets, sets.Count);
        return overlap.Union == sets.SelectMany(set => set).Distinct().Count()
            && Enumerable.Range(0, sets.Count).All(i => overlap.SizeOf(i) == sets[i].Count
                && overlap.AloneIn(i) == sets[i].Count(value => !sets.Where((_, j) => j != i).Any(other => other.Contains(value)))
                && Enumerable.Range(0, sets.Count).All(j => overlap.Shared(i, j) == sets[i].Count(sets[j].Contains)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Many_sets_are_united_without_pairs()
    {
        var random = new Random(3);
        var sets = Enumerable.Range(0, 100).Select(_ => Enumerable.Range(0, 50).Select(_ => (ulong)random.Next(2000) << 50).ToHashSet()).ToList();
        var overlap = Counted(sets, sets.Count);
        Assert.Equal(sets.SelectMany(set => set).Distinct().Count(), overlap.Union);
        Assert.Equal(sets.SelectMany(set => set).GroupBy(value => value).Count(value => value.Count() == 1), Enumerable.Range(0, 100).Sum(overlap.AloneIn));
        Assert.Throws<InvalidOperationException>(() => overlap.Shared(0, 1));
    }

    // In two parts of the range, as two workers would, and added.
    private static AudienceOverlap Counted(List<HashSet<ulong>> sets, int count)
    {
        var (low, high) = (new AudienceOverlap(count), new AudienceOverlap(count));
        low.Add([.. sets.Select(set => (ReadOnlyMemory<ulong>)set.Where(value => value < 1UL << 62).Order().ToArray())]);
        high.Add([.. sets.Select(set => (ReadOnlyMemory<ulong>)set.Where(value => value >= 1UL << 62).Order().ToArray())]);
        low.Add(high);
        return low;
    }
}
