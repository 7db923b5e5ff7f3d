using Twiplomacy.SampleData.Panels;
using Twiplomacy.SampleData.Randomness;

namespace Twiplomacy.SampleData.Exports;

/// <summary>
/// Posts of some members in the year before an edition, all made up: they mention, answer and repeat accounts that their
/// authors follow. Each author's first post is older than the year, so that the export covers it as a whole.
/// </summary>
public sealed class MadeUpPosts(EditionView view, SplitMix random)
{
    /// <summary>From the published accounts; of the others every so-manieth.</summary>
    private const int EveryOther = 20;

    // X numbers posts by time and reaches these numbers in some sixty years.
    private const long FirstId = 9_100_000_000_000_000_000;

    private static readonly string[] Hashtags = ["diplomacy", "digitaldiplomacy", "UNGA", "Ukraine", "Syria", "climate", "Geneva", "Africa", "consular", "EU"];

    private static readonly string[] Known =
    [
        "LaurentFabius", "eu_eeas", "CarlBildt", "MFA_Russia", "francediplo", "NorwayMFA", "foreignoffice", "MFAIceland", "LithuaniaMFA", "StateDept",
    ];

    private long _id = FirstId;

    public IReadOnlyList<TwarcPost> Write()
    {
        var others = view.Owners.Where(account => account.Id is not null && !Known.Contains(account.Handle)).Where((_, place) => place % EveryOther == 0);
        return [.. Known.Select(view.Get).Concat(others).SelectMany(Of)];
    }

    private IEnumerable<TwarcPost> Of(Account author)
    {
        var chance = random.Stream($"posts {author.Handle}");
        var followed = view.FollowedBy(author).Where(account => account.Id is not null).ToList();
        var (user, figures) = (view.Named(author), view.User(author).Counts!.Value);
        var count = 12 + chance.Below(40);
        var begin = view.At(8, 0).AddDays(-370);
        for (var number = 0; number < count; number++)
        {
            var at = begin.AddMinutes(number == 0 ? chance.Below(600) : chance.Below(60 * 24 * 369));
            yield return One(user, at, figures.Followers, followed, chance);
        }
    }

    private TwarcPost One(TwarcUser author, DateTimeOffset at, long followers, List<Account> followed, SplitMix chance)
    {
        var drawn = chance.Unit();
        var relation = followed.Count == 0 ? null : drawn < 0.15 ? "retweeted" : drawn < 0.35 ? "replied_to" : drawn < 0.40 ? "quoted" : null;
        var reference = relation is null ? null : view.Named(followed[chance.Below(followed.Count)]);
        var mentioned = new List<TwarcUser>();
        while (relation != "retweeted" && followed.Count > 0 && mentioned.Count < 3 && chance.Chance(0.35)) mentioned.Add(view.Named(followed[chance.Below(followed.Count)]));
        var reposts = (long)(followers * chance.Unit() / 2000) + chance.Below(6);
        return new TwarcPost(
            _id += 1_000_000_000, author, at, reference, relation, [.. mentioned.DistinctBy(user => user.Id)],
            chance.Chance(0.4) ? Hashtags[chance.Below(Hashtags.Length)] : null,
            (long)(reposts * (0.8 + chance.Unit())), reposts, chance.Below(9), chance.Below(3));
    }
}
