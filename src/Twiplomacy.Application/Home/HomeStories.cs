using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Rankings;

namespace Twiplomacy.Application.Home;

/// <summary>Chooses what is worth telling of an edition, by rules that know no names.</summary>
internal static class HomeStories
{
    /// <summary>A rank that can lie within so few places needs no other list.</summary>
    private const int NarrowRange = 10;

    /// <param name="mutual">The ranking by mutual follows.</param>
    /// <param name="followers">The ranking by peer followers, if the edition has it.</param>
    /// <param name="following">The ranking by peers followed, likewise.</param>
    public static IReadOnlyList<HomeStory> Of(PublishedRanking? mutual, PublishedRanking? followers, PublishedRanking? following)
    {
        if (mutual is null) return [];
        var (followed, follows) = (ByPosition(followers), ByPosition(following));
        HomeStory Story(HomeStoryKind kind, PublishedRow row) => new(
            kind, RankingAnswer.Of(row), (int?)followed.GetValueOrDefault(row.Row.Position)?.Value,
            (follows.GetValueOrDefault(row.Row.Position)?.Coverage ?? 1) < (followed.GetValueOrDefault(row.Row.Position)?.Coverage ?? 1));
        var rose = mutual.Rows.Where(row => row.Row is { Moved: > 0, ActorChanged: false }).MaxBy(row => row.Row.Moved);
        var alone = mutual.Rows.Where(row => row.Row is { Value: 0, ValueHigh: 0 } && followed.GetValueOrDefault(row.Row.Position) is { Value: > 0 })
            .MaxBy(row => followed[row.Row.Position].Value);
        var open = mutual.Rows.Where(row => row.Row is { Rank: not null } && row.Row.RankWorst - row.Row.RankBest > NarrowRange)
            .MaxBy(row => (row.Row.RankWorst - row.Row.RankBest, -row.Row.Place));
        return [.. new[]
        {
            rose is null ? null : Story(HomeStoryKind.Rose, rose),
            alone is null ? null : Story(HomeStoryKind.FollowsNobodyBack, alone),
            open is null ? null : Story(HomeStoryKind.LeastKnown, open),
        }.OfType<HomeStory>()];
    }

    private static Dictionary<int, RankedRow> ByPosition(PublishedRanking? ranking) =>
        ranking?.Rows.ToDictionary(row => row.Row.Position, row => row.Row) ?? [];
}
