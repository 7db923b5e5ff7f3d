using Twiplomacy.SampleData.Facts;
using Twiplomacy.SampleData.Panels;
using Twiplomacy.SampleData.Randomness;

namespace Twiplomacy.SampleData.Ties;

/// <summary>The made-up truth over the years, with what the State Department followed in September 2013.</summary>
public sealed class FollowHistory
{
    private const int MinistriesThatFollowedBefore = 14;
    private const int MinistriesInAll = 22;

    private readonly Dictionary<int, FollowGraph> _graphs = [];

    private FollowHistory(IReadOnlyList<Account> newlyFollowed) => NewlyFollowedInSeptember2013 = newlyFollowed;

    /// <summary>22 foreign ministries, then the two Iranian accounts.</summary>
    public IReadOnlyList<Account> NewlyFollowedInSeptember2013 { get; private set; }

    public FollowGraph At(Edition edition) => _graphs[edition.Year];

    public static FollowHistory Grow(Population population, SplitMix random)
    {
        var history = new FollowHistory([]);
        FollowGraph? previous = null;
        foreach (var edition in Edition.All)
        {
            if (edition.Year == 2014) history.NewlyFollowedInSeptember2013 = Ministries(population, previous!, random.Stream("ministries"));
            var alsoKnown = history.NewlyFollowedInSeptember2013.Select(followed => (population.Get("StateDept"), followed));
            previous = new EditionGrowth(population, edition, random.Stream($"ties {edition.Year}")).Grow(previous, alsoKnown);
            history._graphs[edition.Year] = previous;
        }
        return history;
    }

    private static IReadOnlyList<Account> Ministries(Population population, FollowGraph before, SplitMix random)
    {
        var (july2013, june2014) = (Edition.All[1].Captured, Edition.All[2].Captured);
        var department = population.Get("StateDept");
        var ministries = population.Members(july2013)
            .Where(account => account.IsMember(june2014) && account.Role is Role.Ordinary or Role.Hub)
            .Where(account => account.RowAt(july2013).Kind == "foreign_ministry" && account != department).ToList();
        random.Shuffle(ministries);
        var chosen = ministries.Where(ministry => before.Follows(ministry, department)).Take(MinistriesThatFollowedBefore).ToList();
        chosen.AddRange(ministries.Except(chosen).Take(MinistriesInAll - chosen.Count));
        return [.. chosen, population.Get("HassanRouhani"), population.Get("JZarif")];
    }
}
