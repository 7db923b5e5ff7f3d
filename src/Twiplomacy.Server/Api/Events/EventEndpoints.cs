using System.ComponentModel.DataAnnotations;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Changes;
using Twiplomacy.Server.Api.Accounts;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Api.Problems;
using Twiplomacy.Server.Api.Queries;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Api.Events;

/// <summary>What changed between accounts of a panel.</summary>
public static class EventEndpoints
{
    /// <summary>
    /// Lists what changed in a period, oldest first: ties that began or ended between two captures. What was unknown
    /// before is first sight and no event.
    /// </summary>
    /// <param name="from">Events seen by this instant or later.</param>
    /// <param name="to">Events seen by this instant or earlier; now unless given.</param>
    /// <param name="type">Only events of this kind.</param>
    /// <param name="account">Only events of this account, on either side.</param>
    /// <param name="panel">Among whom; may be left out for an account (then its first panel), and where there is but one.</param>
    public static async Task<ListAnswer<EventAnswer>> ListAsync(
        [AsParameters] PageRequest page, PanelChanges changes, PanelQueries panels, AccountFinder finder, TimeProvider time, CancellationToken ct,
        InstantParameter? from = null, InstantParameter? to = null,
        [AllowedValues("followed", "unfollowed", "gone", "no_longer_listed", "returned", "became_mutual", "stopped_being_mutual")] string? type = null,
        string? account = null, string? panel = null)
    {
        var until = to?.Instant ?? time.GetUtcNow();
        var asked = account is null ? null : await AccountEndpoints.FindAsync(account, finder, new InstantParameter(until), ct);
        var slug = panel ?? (asked is null ? null : AccountEndpoints.PanelOf(asked)) ?? await OnlyPanelAsync(panels, ct);
        var found = await changes.FindAsync(slug, from?.Instant ?? DateTimeOffset.MinValue, until, ct)
            ?? throw new ProblemException(ApiProblem.NotFound("panel", slug));
        var rows = found.Where(change => asked is null || change.Account.Account == asked.Key || change.Other.Account == asked.Key)
            .Select(EventAnswer.Of).Where(change => type is null || ApiJson.Word(change.Type) == type);
        var after = page.After;
        if (after is not null) rows = rows.SkipWhile(row => !IsAt(row, after)).Skip(1);
        return page.Answer([.. rows.Take(page.Fetch)], EventAnswer.Columns,
            row => [row.By, ApiJson.Word(row.Type), row.Account.Id, row.Other.Id], new ListMeta { AsOf = to?.Instant });
    }

    private static bool IsAt(EventAnswer row, CursorKey key) =>
        row.By == key.Instant(0) && ApiJson.Word(row.Type) == key.Text(1) && row.Account.Id == key.Text(2) && row.Other.Id == key.Text(3);

    private static async Task<string> OnlyPanelAsync(PanelQueries panels, CancellationToken ct)
    {
        var all = await panels.ListAsync(ct);
        return all.Count == 1 ? all[0].Slug : throw new ProblemException(ApiProblem.BadRequest(
            new ProblemFault("Say with 'panel' among whom, or with 'account' of whom.") { Parameter = "panel", Allowed = [.. all.Select(p => p.Slug)] }));
    }
}
