using Twiplomacy.SampleData.Facts;
using Twiplomacy.SampleData.Panels;

namespace Twiplomacy.SampleData.Ties;

/// <summary>The ties that <c>data/known-ties.csv</c> sets in an edition; a mutual one both ways, another one way only.</summary>
public static class KnownTies
{
    public static void Apply(Population population, Edition edition, FollowGraph graph)
    {
        foreach (var row in FactTable.Read("known-ties.csv").Where(row => row.Number("from") <= edition.Year && edition.Year <= row.Number("to")))
        {
            var (follower, followed) = (population.Get(row.Text("follower")), population.Get(row.Text("followed")));
            graph.Follow(follower, followed);
            if (row.Text("kind") == "mutual") graph.Follow(followed, follower);
            else graph.Unfollow(followed, follower);
        }
    }
}
