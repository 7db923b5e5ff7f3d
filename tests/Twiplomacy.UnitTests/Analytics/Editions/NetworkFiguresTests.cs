using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Ties;
using Twiplomacy.UnitTests.Core.Ties;
using Xunit;

namespace Twiplomacy.UnitTests.Analytics.Editions;

public sealed class NetworkFiguresTests
{
    [Fact]
    public void Figures_are_those_of_counting_pairs()
    {
        var random = new Random(21);
        for (var round = 0; round < 30; round++)
        {
            var states = KnownTies.Random(random, random.Next(2, 70), random.Next(400));
            var (figures, n) = (NetworkFigures.Of(KnownTies.Of(states)), states.GetLength(0));
            var pairs = (from a in Enumerable.Range(0, n) from b in Enumerable.Range(0, n) where a != b select (There: states[a, b], Back: states[b, a], a)).ToList();
            var (known, yes) = (pairs.Count(p => p.There != TieState.Unknown), pairs.Count(p => p.There == TieState.Yes));
            var mutual = pairs.Count(p => p is { There: TieState.Yes, Back: TieState.Yes });
            var answered = pairs.Count(p => p.There == TieState.Yes && p.Back != TieState.Unknown);
            var alone = Enumerable.Range(0, n).Count(a => pairs.Where(p => p.a == a).All(p => p.There == TieState.No || p.Back == TieState.No));

            Assert.Equal((n, yes, mutual / 2, 0), (figures.Members, figures.Arcs, figures.MutualPairs, figures.Clashes));
            Assert.Equal(known / (double)pairs.Count, figures.KnownShare);
            Assert.Equal(known == 0 ? null : yes / (double)known, figures.Density);
            Assert.Equal(answered == 0 ? null : mutual / (double)answered, figures.ReciprocityArcs);
            Assert.Equal(answered == 0 ? null : mutual / 2 / (double)(mutual / 2 + answered - mutual), figures.ReciprocityDyads);
            Assert.Equal(alone / (double)n, figures.ShareWithoutMutual);
        }
    }
}
