using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Rankings;

namespace Twiplomacy.Analytics.Posts;

/// <summary>
/// The measures taken from posts. Where exports do not cover the whole window an account may have posted more, and where a
/// post's count is unknown it may be any: a count is then open above, a rate both ways. A rate of fewer posts than
/// <c>min_posts</c> is not applicable.
/// </summary>
public static class PostMeasures
{
    private sealed record Definition(
        string Measure, Func<PanelPosts, bool> IsDefined, Func<MemberActivity, PostWindow, double?> Value, Func<MemberActivity, long> Divisor,
        Func<MemberActivity, double> Known, ValueRange Possible, bool IsCount = false, bool NeedsFollowers = false);

    private static readonly ValueRange Anything = new(0, double.PositiveInfinity);

    private static readonly Definition[] Definitions =
    [
        new("posts_per_day", p => p.HasPosts, (a, window) => a.Posts / window.Days, _ => 0, _ => 1, Anything, IsCount: true),
        new("reply_share", p => p.HasPosts, (a, _) => Ratio(a.Replies, a.Posts), a => a.Posts, _ => 1, new ValueRange(0, 1)),
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
            yield return new MeasureColumn(definition.Measure, [.. posts.Members.Select(member => definition.IsDefined(posts)
                ? Cell(definition, member, posts.Window, settings)
                : MeasureCell.NotApplicable)]) { Evidence = evidence };
        }
        if (wanted(MentionsReceived)) yield return new MeasureColumn(MentionsReceived, Received(posts)) { Evidence = evidence };
    }

    private static double? Ratio(long part, long whole) => whole == 0 ? null : part / (double)whole;

    private static double RepostsKnown(MemberActivity member) => Ratio(member.RepostedOriginals, member.Originals) ?? 1;

    private static double InteractionsKnown(MemberActivity member) => Ratio(member.CountedOriginals, member.Originals) ?? 1;

    private static bool AreInteractionsDefined(PanelPosts posts) => posts.HasPosts && Interactions.AreDefinedOn(posts.Platform);

    private static (DateTimeOffset From, DateTimeOffset To)? SpanOf(MemberActivity member) =>
        member is { ObservedFrom: { } from, ObservedTo: { } to } ? (from, to) : null;

    private static MeasureCell Cell(Definition definition, MemberActivity member, PostWindow window, EditionSettings settings)
    {
        if (!member.IsObserved || (definition.NeedsFollowers && member.MeanFollowers is not > 0)) return NotObserved(definition.Possible);
        var coverage = member.Coverage * definition.Known(member);
        var isCovered = IsWhole(coverage);
        if (isCovered && !definition.IsCount && definition.Divisor(member) < settings.MinPosts) return MeasureCell.NotApplicable;
        if (definition.Value(member, window) is not { } value) return NotObserved(definition.Possible);
        var known = SignificantDigits.Round(value);
        return CellOf(known, isCovered ? ValueRange.Exactly(known) : definition.IsCount ? ValueRange.AtLeast(known) : definition.Possible, coverage);
    }

    private static List<MeasureCell> Received(PanelPosts posts)
    {
        var received = new long[posts.Members.Count];
        foreach (var mention in posts.Mentions) received[mention.Target] += mention.Received;
        var covered = posts.Members.Count(member => IsWhole(member.Coverage));
        return [.. posts.Members.Select((member, i) => posts.HasMentions
            ? Received(received[i], covered - (IsWhole(member.Coverage) ? 1 : 0), posts.Members.Count - 1)
            : MeasureCell.NotApplicable)];
    }

    private static MeasureCell Received(long count, int coveredPeers, int peers) =>
        coveredPeers == peers ? CellOf(count, ValueRange.Exactly(count), 1)
        : count == 0 && coveredPeers == 0 ? NotObserved(Anything)
        : CellOf(count, ValueRange.AtLeast(count), coveredPeers / (double)peers);

    // A share is a product of shares: what is whole up to the last digits is whole.
    private static bool IsWhole(double coverage) => SignificantDigits.Round(coverage) >= 1;

    private static MeasureCell NotObserved(ValueRange possible) => CellOf(null, possible, 0);

    private static MeasureCell CellOf(double? value, ValueRange possible, double coverage) =>
        new(value, possible.Low, double.IsPositiveInfinity(possible.High) ? null : possible.High, coverage);
}
