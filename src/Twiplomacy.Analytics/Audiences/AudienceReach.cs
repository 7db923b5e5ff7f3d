using Twiplomacy.Core.Audiences;
using Twiplomacy.Core.Lists;
using Twiplomacy.Storage.Audiences;

namespace Twiplomacy.Analytics.Audiences;

/// <summary>
/// Answers about whole follower lists: size and change from capture to capture, overlap of two accounts, unduplicated reach
/// of many. Of each account the latest complete capture up to the instant speaks; without one, the latest partial.
/// </summary>
public sealed class AudienceReach(AudienceQueries audiences)
{
    private readonly AudienceCounting _counting = new(audiences);

    /// <summary>An account's captures in (from, to], in order; the changes of the latest 64 are counted.</summary>
    public async Task<IReadOnlyList<AudiencePoint>> HistoryAsync(
        AudienceAccount account, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var captures = (await audiences.ListCapturesAsync([account.Profile], to, cancellationToken))[account.Profile].ToList();
        var complete = captures.Where(capture => capture.Scope == ListCompleteness.Complete).TakeLast(AudienceOverlap.MostPaired).ToList();
        var counted = await CountAsync(complete, cancellationToken);
        return [.. captures.Where(capture => capture.CapturedAt > from).Select(capture => PointOf(capture, complete, counted))];
    }

    /// <summary>How one account's followers overlap with others', in the order of the others that have a captured list.</summary>
    /// <param name="most">How many of them at most, the first.</param>
    public async Task<IReadOnlyList<AudiencePair>> OverlapAsync(
        AudienceAccount account, IReadOnlyList<AudienceAccount> others, DateTimeOffset asOf, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(others);
        var captures = await audiences.ListCapturesAsync([account.Profile, .. others.Select(other => other.Profile)], asOf, cancellationToken);
        if (Chosen(captures[account.Profile]) is not { } own) return [];
        var pairs = new List<AudiencePair>();
        var found = others.Where(other => other.Profile != account.Profile)
            .Select(other => (Other: other, Capture: Chosen(captures[other.Profile]))).Where(pair => pair.Capture is not null).Take(most).ToList();
        foreach (var block in found.Chunk(AudienceOverlap.MostPaired - 1))
        {
            var same = block.Select(pair => pair.Capture!).Where(capture => capture.Keys == own.Keys).ToList();
            var counted = await _counting.CountAsync([own, .. same], cancellationToken);
            pairs.AddRange(block.Select(pair => PairOf(pair.Other, own, pair.Capture!, same.IndexOf(pair.Capture!), counted)));
        }
        return pairs;
    }

    /// <summary>The different followers that accounts have together.</summary>
    public async Task<CommonReach> CommonAsync(IReadOnlyList<AudienceAccount> accounts, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        var captures = await audiences.ListCapturesAsync([.. accounts.Select(account => account.Profile)], asOf, cancellationToken);
        var found = accounts.Select(account => (Account: account, Capture: Chosen(captures[account.Profile]))).ToList();
        var (reach, shares, shared) = (0L, new List<ReachShare>(), new List<SharedAudience>());
        foreach (var comparable in found.Where(pair => pair.Capture is not null).GroupBy(pair => pair.Capture!.Keys).OrderBy(group => group.Key))
        {
            var sets = comparable.ToList();
            var counted = await _counting.CountAsync([.. sets.Select(pair => pair.Capture!)], cancellationToken);
            reach += counted.Union;
            var own = sets.Select((pair, i) => new ReachShare(pair.Account, pair.Capture!, counted.AloneIn(i))).ToList();
            shares.AddRange(own);
            if (own.Count <= AudienceOverlap.MostPaired) shared.AddRange(SharedOf(own, counted));
        }
        return new CommonReach(
            reach, shares.Sum(share => share.Capture.Members), shares.Select(share => share.Capture.Keys).Distinct().Count() <= 1, shares,
            [.. found.Where(pair => pair.Capture is null).Select(pair => pair.Account)])
        {
            Shared = shared,
        };
    }

    private static IEnumerable<SharedAudience> SharedOf(List<ReachShare> shares, AudienceOverlap counted)
    {
        for (var first = 0; first < shares.Count; first++)
            for (var second = first + 1; second < shares.Count; second++)
            {
                var both = counted.Shared(first, second);
                var either = shares[first].Capture.Members + shares[second].Capture.Members - both;
                yield return new(shares[first], shares[second], both, either == 0 ? null : both / (double)either);
            }
    }

    private static AudienceCapture? Chosen(IEnumerable<AudienceCapture> captures)
    {
        var all = captures.ToList();
        return all.LastOrDefault(capture => capture.Scope == ListCompleteness.Complete) ?? all.LastOrDefault();
    }

    private async Task<Dictionary<ListKeys, (List<AudienceCapture> Sets, AudienceOverlap Counted)>> CountAsync(
        List<AudienceCapture> captures, CancellationToken cancellationToken)
    {
        var counted = new Dictionary<ListKeys, (List<AudienceCapture> Sets, AudienceOverlap Counted)>();
        foreach (var comparable in captures.GroupBy(capture => capture.Keys))
            counted[comparable.Key] = ([.. comparable], await _counting.CountAsync([.. comparable], cancellationToken));
        return counted;
    }

    private static AudiencePoint PointOf(
        AudienceCapture capture, List<AudienceCapture> complete,
        Dictionary<ListKeys, (List<AudienceCapture> Sets, AudienceOverlap Counted)> counted)
    {
        if (!complete.Contains(capture)) return new AudiencePoint(capture, null, null, null, null);
        var (sets, overlap) = counted[capture.Keys];
        var at = sets.IndexOf(capture);
        if (at == 0) return new AudiencePoint(capture, null, null, null, null);
        var (before, shared) = (sets[at - 1], overlap.Shared(at - 1, at));
        return new AudiencePoint(
            capture, before.CapturedAt, capture.Members - shared, before.Members - shared,
            before.Members == 0 ? null : 100 * (capture.Members / (double)before.Members - 1));
    }

    private static AudiencePair PairOf(AudienceAccount other, AudienceCapture own, AudienceCapture theirs, int set, AudienceOverlap counted)
    {
        if (set < 0) return new AudiencePair(other, own, theirs, null, null);
        var shared = counted.Shared(0, set + 1);
        var either = own.Members + theirs.Members - shared;
        return new AudiencePair(other, own, theirs, shared, either == 0 ? null : shared / (double)either);
    }
}
