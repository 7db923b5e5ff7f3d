using System.ComponentModel.DataAnnotations;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Application.Panels;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Ties;
using Twiplomacy.Server.Api.Accounts;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Server.Web.Queries;

namespace Twiplomacy.Server.Api.Ties;

/// <summary>Ties: yes, no or unknown, and the evidence behind each.</summary>
public static class TieEndpoints
{
    internal static readonly TimeSpan EvidenceAge = TimeSpan.FromDays(366);

    /// <summary>
    /// Lists an account's ties to the members of a panel: the one asked for, whether or not the account belongs to it, else the
    /// first it belongs to. Of an account in no panel: to everybody whom its lists name and whose lists name it.
    /// </summary>
    /// <param name="state">mutual; follows or followed_by (one-sided or not); none: both known and neither follows; unknown: anything unknown.</param>
    public static async Task<ListAnswer<TieRow>> ListAsync(
        string id, [AsParameters] PageRequest page, AccountFinder finder, AccountTies ties, TimeProvider time, CancellationToken ct,
        [FromQuery(Name = "as_of")] InstantParameter? asOf = null, [AllowedValues("mutual", "follows", "followed_by", "none", "unknown")] string? state = null, string? panel = null)
    {
        var (account, at) = (await AccountEndpoints.FindAsync(id, finder, asOf, ct), asOf?.Instant ?? time.GetUtcNow());
        var after = page.After?.Text(0);
        ProfileKey? last = after is not null && ProfileKey.TryParse(after, out var key) ? key : null;
        var rows = new List<TieRow>();
        await foreach (var tie in FromAsync(account, panel ?? AccountEndpoints.PanelOf(account), last, at, ties, ct))
        {
            if (rows.Count == page.Fetch) break;
            if (Matches(tie, state)) rows.Add(TieRow.Of(tie));
        }
        return page.Answer(rows, TieTable.Table, row => [row.Id], new ListMeta { AsOf = at });
    }

    private static async IAsyncEnumerable<PeerTie> FromAsync(
        FoundAccount account, string? panel, ProfileKey? after, DateTimeOffset at, AccountTies ties, [EnumeratorCancellation] CancellationToken ct)
    {
        if (panel is not null)
        {
            var peers = await ties.WithPanelAsync(account, panel, at, EvidenceAge, ct) ?? throw new ProblemException(ApiProblem.NotFound("panel", panel));
            foreach (var tie in peers.Where(tie => !(tie.Peer.Account <= after))) yield return tie;
            yield break;
        }
        await foreach (var tie in ties.WithNamedAsync(account, after, at, EvidenceAge, ct)) yield return tie;
    }

    /// <summary>
    /// Shows what is known between two accounts, each way, with every export, row and date behind it. The row of a later
    /// capture is looked up in the kept export; it is null where that is gone or larger than 64 MiB.
    /// </summary>
    public static async Task<Ok<TieAnswer>> GetAsync(
        string id, string other, AccountFinder finder, TieExplanation explanation, KeptEvidence kept, TimeProvider time, CancellationToken ct, [FromQuery(Name = "as_of")] InstantParameter? asOf = null)
    {
        var at = asOf?.Instant ?? time.GetUtcNow();
        var (a, b) = (await AccountEndpoints.FindAsync(id, finder, asOf, ct), await AccountEndpoints.FindAsync(other, finder, asOf, ct, "other"));
        if (a.Key == b.Key) throw new ProblemException(ApiProblem.BadRequest(new ProblemFault("An account has no tie to itself.") { Parameter = "other" }));
        var tie = await kept.CompletedAsync(await explanation.ExplainAsync(a, b, at, asOf is null ? null : EvidenceAge, ct), a, b, ct);
        return TypedResults.Ok(TieAnswer.Of(a, b, at, tie));
    }

    /// <summary>Lists what an account could do: peers that follow it and are not followed back, and the reverse.</summary>
    public static async Task<ListAnswer<WorklistRow>> WorklistAsync(
        string id, [AsParameters] PageRequest page, AccountFinder finder, KeptStudies studies, TimeProvider time, CancellationToken ct,
        [FromQuery(Name = "as_of")] InstantParameter? asOf = null, string? panel = null)
    {
        var (study, ties, account) = await StudyAsync(id, panel, asOf, finder, studies, time, ct);
        var worklist = Worklist.Of(study, ties, account);
        // Each step's rank counts on all before it, so the place in the list is the key.
        var rows = worklist.FollowBack.Select(step => WorklistRow.Of("follow_back", step))
            .Concat(worklist.NotFollowedBack.Select(step => WorklistRow.Of("not_followed_back", step)))
            .Select((row, place) => row with { Place = place }).Skip((int)(page.After?.Number(0) ?? -1) + 1);
        return page.Answer([.. rows.Take(page.Fetch)], WorklistTable.Table, row => [row.Place], new ListMeta { AsOf = study.AsOf });
    }

    private static async Task<(PanelStudy Study, TieSnapshot Ties, int Account)> StudyAsync(
        string id, string? panel, InstantParameter? asOf, AccountFinder finder, KeptStudies studies, TimeProvider time, CancellationToken ct)
    {
        var found = await AccountEndpoints.FindAsync(id, finder, asOf, ct);
        var slug = panel ?? AccountEndpoints.PanelOf(found) ?? throw NotIn("any panel", id);
        var studied = await studies.FindAsync(slug, asOf?.Instant ?? time.GetUtcNow(), EvidenceAge, ct)
            ?? throw new ProblemException(ApiProblem.NotFound("panel", slug));
        var study = studied.Study;
        var account = study.Members.Select(m => m.Profile).ToList().IndexOf(found.Profile);
        if (account < 0) throw NotIn($"panel '{slug}' at {study.AsOf:yyyy-MM-dd}", id);
        return (study, studied.Ties, account);
    }

    private static ProblemException NotIn(string what, string id) => new(ApiProblem.Of(
        StatusCodes.Status404NotFound, "The account has no peers there", $"The account '{id}' does not belong to {what}."));

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
