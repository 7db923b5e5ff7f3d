using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Rankings;

namespace Twiplomacy.Analytics.Posts;

/// <summary>
/// The measures taken from posts. A window of which exports cover at least <c>min_observed</c> counts as covered; in any
/// other one an account may have posted more, so a count is open above, a rate is open both ways, and the account is not
/// ranked. A rate without anything to divide by is not applicable; with fewer posts than <c>min_posts</c> it is not ranked.
/// </summary>
public static class PostMeasures
{
    private sealed record Definition(
        string Measure, Func<PanelPosts, bool> IsDefined, Func<MemberActivity, PostWindow, double?> Value, Func<MemberActivity, long> Divisor,
        Func<MemberActivity, double> Known, OpenInterval Possible, bool IsCount = false, bool NeedsFollowers = false);

    private static readonly OpenInterval Anything = new(0, double.PositiveInfinity);

    private static readonly Definition[] Definitions =
    [
        new("posts_per_day", p => p.HasPosts, (a, window) => a.Posts / window.Days, _ => 0, _ => 1, Anything, IsCount: true),
        new("reply_share", p => p.HasPosts, (a, _) => Ratio(a.Replies, a.Posts), a => a.Posts, _ => 1, new OpenInterval(0, 1)),
        new("reposts_per_post", p => p.HasPosts, (a, _) => Ratio(a.RepostsReceived, a.RepostedOriginals), a => a.Originals, RepostsKnown, Anything),
        new("reposts_per_post_median", p => p.HasPosts, (a, _) => a.RepostsMedian, a => a.Originals, RepostsKnown, Anything),
        new("interactions", AreInteractionsDefined, (a, _) => a is { Originals: > 0, CountedOriginals: 0 } ? null : a.Interactions, _ => 0, InteractionsKnown, Anything, IsCount: true),
        new("interactions_per_post", AreInteractionsDefined, (a, _) => Ratio(a.Interactions, a.CountedOriginals), a => a.Originals, InteractionsKnown, Anything),
        new("interaction_rate", AreInteractionsDefined, (a, _) => 100 * Ratio(a.Interactions, a.CountedOriginals) / a.MeanFollowers,
            a => a.Originals, InteractionsKnown, Anything, NeedsFollowers: true),
    ];

    private const string MentionsReceived = "mentions_received";

    /// <summary>Every measure computed here.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Definitions.Select(definition => definition.Measure), MentionsReceived];

    /// <summary>Measures that <c>unit=actor</c> takes from an actor's summed accounts.</summary>
    public static IReadOnlyList<string> OfActors { get; } =
        [.. Definitions.Select(definition => definition.Measure).Where(measure => measure != "reposts_per_post_median")];

    /// <summary>The columns of the measures that are wanted, in the order of the members.</summary>
    public static IEnumerable<MeasureColumn> Of(PanelPosts posts, EditionSettings settings, Predicate<string> wanted)
    {
        ArgumentNullException.ThrowIfNull(posts);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(wanted);
        var evidence = posts.Members.Select(SpanOf).ToList();
        foreach (var definition in Definitions.Where(definition => wanted(definition.Measure)))
        {
            yield return ColumnOf(definition.Measure, [.. posts.Members.Select(member => definition.IsDefined(posts)
                ? Cell(definition, member, posts.Window, settings)
                : NotApplicable())], evidence);
        }
        if (wanted(MentionsReceived)) yield return ColumnOf(MentionsReceived, Received(posts, settings), evidence);
    }

    private static double? Ratio(long part, long whole) => whole == 0 ? null : part / (double)whole;

    private static double RepostsKnown(MemberActivity member) => Ratio(member.RepostedOriginals, member.Originals) ?? 1;

    private static double InteractionsKnown(MemberActivity member) => Ratio(member.CountedOriginals, member.Originals) ?? 1;

    private static bool AreInteractionsDefined(PanelPosts posts) => posts.HasPosts && Interactions.AreDefinedOn(posts.Platform);

    private static (DateTimeOffset From, DateTimeOffset To)? SpanOf(MemberActivity member) =>
        member is { ObservedFrom: { } from, ObservedTo: { } to } ? (from, to) : null;

    private static Observed Cell(Definition definition, MemberActivity member, PostWindow window, EditionSettings settings)
    {
        var coverage = member.Coverage * definition.Known(member);
        var isCovered = coverage >= settings.MinObserved;
        if (!member.IsObserved || (definition.NeedsFollowers && member.MeanFollowers is not > 0)) return new Observed(null, definition.Possible, 0, RankStatus.NotObserved);
        var value = definition.Value(member, window);
        if (isCovered && !definition.IsCount && definition.Divisor(member) == 0) return NotApplicable();
        if (value is not { } known) return new Observed(null, definition.Possible, 0, RankStatus.NotObserved);
        if (!isCovered)
            return new Observed(known, definition.IsCount ? definition.Possible with { Low = known } : definition.Possible, coverage, RankStatus.InsufficientlyObserved);
        var isEnough = definition.IsCount || definition.Divisor(member) >= settings.MinPosts;
        return new Observed(known, OpenInterval.Exactly(known), coverage, isEnough ? RankStatus.Ranked : RankStatus.InsufficientlyObserved);
    }

    private static List<Observed> Received(PanelPosts posts, EditionSettings settings)
    {
        var received = new long[posts.Members.Count];
        foreach (var mention in posts.Mentions) received[mention.Target] += mention.Received;
        var covered = posts.Members.Count(member => member.Coverage >= settings.MinObserved);
        return [.. posts.Members.Select((member, i) => posts.HasMentions
            ? Received(received[i], covered - (member.Coverage >= settings.MinObserved ? 1 : 0), posts.Members.Count - 1, settings)
            : NotApplicable())];
    }

    private static Observed Received(long count, int coveredPeers, int peers, EditionSettings settings)
    {
        var coverage = peers == 0 ? 1 : coveredPeers / (double)peers;
        if (coverage >= settings.MinObserved) return new Observed(count, OpenInterval.Exactly(count), coverage, RankStatus.Ranked);
        var possible = Anything with { Low = count };
        return count == 0 && coveredPeers == 0
            ? new Observed(null, possible, 0, RankStatus.NotObserved)
            : new Observed(count, possible, coverage, RankStatus.InsufficientlyObserved);
    }

    private static MeasureColumn ColumnOf(string measure, List<Observed> cells, IReadOnlyList<(DateTimeOffset From, DateTimeOffset To)?> evidence)
    {
        var inPlay = cells.Where(cell => cell.Status != RankStatus.NotApplicable).ToList();
        var ranks = new Queue<(int Best, int Worst)>(OpenInterval.RanksOf([.. inPlay.Select(cell => cell.Possible)]));
        return new MeasureColumn(measure, [.. cells.Select(cell => cell.Status == RankStatus.NotApplicable
            ? new MeasureCell(null, null, null, 1) { Status = RankStatus.NotApplicable }
            : cell.ToCell(ranks.Dequeue()))]) { Evidence = evidence };
    }

    private static Observed NotApplicable() => new(null, Anything, 1, RankStatus.NotApplicable);

    private sealed record Observed(double? Value, OpenInterval Possible, double Coverage, RankStatus Status)
    {
        public MeasureCell ToCell((int Best, int Worst) ranks) => new(
            Value, Possible.Low, double.IsPositiveInfinity(Possible.High) ? null : Possible.High, Coverage, ranks.Best, ranks.Worst) { Status = Status };
    }
}
