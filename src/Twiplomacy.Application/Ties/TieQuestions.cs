using System.Runtime.CompilerServices;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Paging;
using Twiplomacy.Application.Panels;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Ties;
using Twiplomacy.Core.Time;

namespace Twiplomacy.Application.Ties;

/// <summary>What can be asked of ties: yes, no or unknown, and the evidence behind each.</summary>
public sealed class TieQuestions(
    NamedAccounts accounts, PanelFinder panels, KeptStudies studies, AccountTies ties, TieExplanation explanation, KeptEvidence kept, EditionFinder editions,
    TimeProvider time)
{
    private static readonly TimeSpan EvidenceAge = new EditionSettings().EvidenceAge;

    /// <summary>An account's ties to the members of a panel; of an account in no panel, to everybody whom lists name beside it.</summary>
    public async Task<ListResult<TieRow>> AskAsync(TieListQuery query, CancellationToken cancellationToken)
    {
        var (account, at) = (await accounts.GetAsync(query.Id, query.AsOf, "id", cancellationToken), query.AsOf ?? Days.EndOfToday(time));
        ProfileKey? last = query.After() is { } after && ProfileKey.TryParse(after.Text(0), out var key) ? key : null;
        var rows = new List<TieRow>();
        await foreach (var tie in FromAsync(account, query.Panel ?? NamedAccounts.PanelOf(account), last, at, cancellationToken))
        {
            if (rows.Count == query.Page.Fetch) break;
            if (Matches(tie, query.State)) rows.Add(TieRow.Of(tie));
        }
        return new(query.Cut(rows, row => [row.Id]), new About { AsOf = at });
    }

    public async Task<TieResult> AskAsync(TieQuery query, CancellationToken cancellationToken)
    {
        var first = await accounts.GetAsync(query.Id, query.AsOf, "id", cancellationToken);
        var second = await accounts.GetAsync(query.Other, query.AsOf, "other", cancellationToken);
        return await BetweenAsync(first, second, query.AsOf ?? Days.EndOfToday(time), query.AsOf is null ? null : EvidenceAge, cancellationToken);
    }

    public async Task<TieResult> AskAsync(EditionTieQuery query, CancellationToken cancellationToken)
    {
        var asOf = query.Edition is null ? Days.EndOfToday(time) : (await editions.GetAsync(query.Edition, null, cancellationToken)).AsOf;
        var first = await accounts.GetAsync(query.Id, null, "id", cancellationToken);
        var second = await accounts.GetAsync(query.Other, null, "other", cancellationToken);
        return await BetweenAsync(first, second, asOf, EvidenceAge, cancellationToken);
    }

    private async Task<TieResult> BetweenAsync(
        FoundAccount first, FoundAccount second, DateTimeOffset at, TimeSpan? evidenceAge, CancellationToken cancellationToken)
    {
        if (first.Key == second.Key) throw RefusedException.Invalid(new Fault(TieMessages.ToItself()) { Field = "other" });
        var tie = await explanation.ExplainAsync(first, second, at, evidenceAge, cancellationToken);
        return new(first, second, at, await kept.CompletedAsync(tie, first, second, cancellationToken));
    }

    private async IAsyncEnumerable<PeerTie> FromAsync(
        FoundAccount account, string? panel, ProfileKey? after, DateTimeOffset at, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (panel is null)
        {
            await foreach (var tie in ties.WithNamedAsync(account, after, at, EvidenceAge, cancellationToken)) yield return tie;
            yield break;
        }
        var (_, studied) = await StudyAsync(panel, at, cancellationToken);
        var peers = studied.NumberOf(account.Profile) is >= 0 and var number
            ? PeerTies.Of(studied.Study, studied.Ties, number)
            : await ties.AmongAsync(account, studied.Study.Members, at, EvidenceAge, cancellationToken);
        foreach (var tie in peers.Where(tie => !(tie.Peer.Account <= after))) yield return tie;
    }

    private async Task<(DateTimeOffset At, StudiedPanel Studied)> StudyAsync(string panel, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        var at = asOf ?? Days.EndOfToday(time);
        await panels.GetAsync(panel, "panel", cancellationToken);
        return (at, (await studies.FindAsync(panel, at, EvidenceAge, cancellationToken))!);
    }

    private static bool Matches(PeerTie tie, string? state) => state switch
    {
        null => true,
        "mutual" => tie.Mutual == MutualState.Mutual,
        "follows" => tie.Follows == TieState.Yes,
        "followed_by" => tie.FollowedBy == TieState.Yes,
        "none" => tie is { Follows: TieState.No, FollowedBy: TieState.No },
        _ => tie.Follows == TieState.Unknown || tie.FollowedBy == TieState.Unknown,
    };
}
