using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Audiences;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Application.Panels;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Server.Api.Accounts;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Server.Web.Queries;

namespace Twiplomacy.Server.Api.Audiences;

/// <summary>Whole follower lists: how they grow, how they overlap, how far accounts reach together.</summary>
public static class AudienceEndpoints
{
    private const int MostAccounts = 1000;
    private static readonly char[] Between = [',', ' '];

    /// <summary>Lists the captures of an account's followers: size, and who came and went since the capture before.</summary>
    /// <param name="from">Captures after this instant.</param>
    /// <param name="to">Captures up to this instant.</param>
    public static async Task<ListAnswer<AudienceAnswer>> HistoryAsync(
        string id, [AsParameters] PageRequest page, AccountFinder finder, AudienceReach reach, CancellationToken ct,
        InstantParameter? from = null, InstantParameter? to = null)
    {
        var account = await AccountEndpoints.FindAsync(id, finder, to, ct);
        var points = await reach.HistoryAsync(Of(account, to), from?.Instant ?? DateTimeOffset.MinValue, At(to), ct);
        // Several captures may share an instant: they are told apart by their place at it.
        var rows = points.GroupBy(point => point.Capture.CapturedAt).SelectMany(at => at.Select((point, place) => AudienceAnswer.Of(point) with { Place = place }));
        if (page.After is { } after) rows = rows.SkipWhile(row => (row.CapturedAt, row.Place).CompareTo((after.Instant(0), (int)after.Number(1))) <= 0);
        return page.Answer([.. rows.Take(page.Fetch)], AudienceTable.Table, row => [row.CapturedAt, row.Place], new ListMeta { AsOf = to?.Instant });
    }

    /// <summary>Lists how an account's followers overlap with those of other accounts: shared followers and the Jaccard index, exact.</summary>
    /// <param name="with">The other accounts, with commas between; or give a panel.</param>
    /// <param name="panel">The members of this panel on the date; the account's first panel if nothing is said.</param>
    /// <param name="asOf">The instant (UTC); of each account the latest complete capture up to it counts.</param>
    public static async Task<ListAnswer<OverlapAnswer>> OverlapAsync(
        string id, [AsParameters] PageRequest page, AccountFinder finder, AudienceReach reach, PanelStudyLoader studies, PanelFinder lookup,
        CancellationToken ct, string? with = null, string? panel = null, [FromQuery(Name = "as_of")] InstantParameter? asOf = null)
    {
        var account = await AccountEndpoints.FindAsync(id, finder, asOf, ct);
        var others = await AccountsAsync(with, with is null ? panel ?? AccountEndpoints.PanelOf(account) : null, asOf, finder, studies, lookup, "with", ct);
        ProfileKey? last = page.After is { } after && ProfileKey.TryParse(after.Text(0), out var key) ? key : null;
        var rest = others.Select(other => (Other: other, Key: ProfileKey.TryParse(other.Address, out var at) ? at : default))
            .Where(other => !(other.Key <= last)).OrderBy(other => other.Key).Select(other => other.Other).ToList();
        var pairs = await reach.OverlapAsync(Of(account, asOf), rest, At(asOf), page.Fetch, ct);
        return page.Answer([.. pairs.Select(OverlapAnswer.Of)], AudienceOverlapTable.Table, row => [row.Id], new ListMeta { AsOf = asOf?.Instant });
    }

    /// <summary>
    /// Shows how many different followers several accounts have together, such as a ministry and its embassies: whoever
    /// follows several of them counts once. Exact over the captured lists.
    /// </summary>
    /// <param name="accounts">The accounts, with commas between; or give a panel.</param>
    /// <param name="panel">The members of this panel on the date.</param>
    /// <param name="asOf">The instant (UTC); of each account the latest complete capture up to it counts.</param>
    public static async Task<Ok<CommonReachAnswer>> ReachAsync(
        AccountFinder finder, AudienceReach reach, PanelStudyLoader studies, PanelFinder lookup, TimeProvider time, CancellationToken ct,
        string? accounts = null, string? panel = null, [FromQuery(Name = "as_of")] InstantParameter? asOf = null)
    {
        var asked = await AccountsAsync(accounts, panel, asOf, finder, studies, lookup, "accounts", ct);
        return TypedResults.Ok(CommonReachAnswer.Of(await reach.OfAsync(asked, At(asOf), ct), asOf?.Instant ?? time.GetUtcNow()));
    }

    private static async Task<IReadOnlyList<AudienceAccount>> AccountsAsync(
        string? named, string? panel, InstantParameter? asOf, AccountFinder finder, PanelStudyLoader studies, PanelFinder lookup, string parameter, CancellationToken ct)
    {
        if ((named is null) == (panel is null)) throw new ProblemException(ApiProblem.BadRequest(
            ProblemFault.Of(RequestMessages.OneOf(parameter, "panel")) with { Parameter = parameter }));
        if (panel is not null)
        {
            await lookup.GetAsync(panel, ct);
            var members = await studies.FindMembersAsync(panel, At(asOf), ct) ?? [];
            return [.. members.Select(member => new AudienceAccount(member.Profile, member.Account.ToString(), member.Handle))];
        }
        var ids = named!.Split(Between, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count is 0 or > MostAccounts) throw new ProblemException(ApiProblem.BadRequest(
            ProblemFault.Of(RequestMessages.AccountsWanted(parameter, MostAccounts)) with { Parameter = parameter }));
        var found = new List<AudienceAccount>();
        foreach (var id in ids) found.Add(Of(await AccountEndpoints.FindAsync(id, finder, asOf, ct), asOf));
        return [.. found.DistinctBy(account => account.Profile)];
    }

    private static AudienceAccount Of(FoundAccount account, InstantParameter? at) => new(account.Profile, account.Key.ToString(), account.HandleAt(At(at)));

    // As far as the database's calendar goes, with a day's room for zones.
    private static DateTimeOffset At(InstantParameter? at) => at?.Instant ?? new DateTimeOffset(9999, 12, 30, 0, 0, 0, TimeSpan.Zero);
}
