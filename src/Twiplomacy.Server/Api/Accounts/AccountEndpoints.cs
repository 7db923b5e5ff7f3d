using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Panels;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Server.Web.Queries;
using Twiplomacy.Storage.Panels;
using PageRequest = Twiplomacy.Server.Api.Lists.PageRequest;

namespace Twiplomacy.Server.Api.Accounts;

/// <summary>Accounts, who is behind them, and how far they reach.</summary>
public static class AccountEndpoints
{
    /// <summary>Lists accounts that files or panels describe, or whose lists were captured.</summary>
    public static async Task<ListAnswer<AccountRow>> ListAsync(
        [AsParameters] PageRequest page, AccountDirectory directory, AccountFilters filters, CancellationToken ct, string? platform = null,
        string? country = null, string? kind = null, string? panel = null, string? q = null)
    {
        await filters.RequireKnownAsync(platform, country, kind, panel, ct);
        var filter = new AccountFilter(platform, country?.ToUpperInvariant(), kind, panel, q);
        ProfileKey? after = page.After is { } cursor ? KeyOf(cursor.Text(0), "cursor") : null;
        var fetched = await directory.ListAsync(filter, after, page.Fetch, ct);
        return page.Answer([.. fetched.Select(AccountRow.Of)], AccountTable.Table, row => [row.Id]);
    }

    /// <summary>Shows one account with its handles and offices over time.</summary>
    public static async Task<Ok<AccountAnswer>> GetAsync(
        string id, AccountFinder finder, CancellationToken ct, InstantParameter? at = null) =>
        TypedResults.Ok(AccountAnswer.Of(await FindAsync(id, finder, at, ct), At(at)));

    /// <summary>Finds an account by a handle: it answers with the account that bore it at the date asked, or last before that.</summary>
    public static async Task<Ok<AccountAnswer>> GetByHandleAsync(
        string platform, string handle, AccountFinder finder, CancellationToken ct, InstantParameter? at = null) =>
        TypedResults.Ok(AccountAnswer.Of(
            await finder.FindBearerAsync(KeyOf($"{platform}:@{handle.TrimStart('@')}", "handle"), At(at), ct)
                ?? throw new ProblemException(ApiProblem.NotFound(MissingKind.Account, $"{platform}:@{handle.TrimStart('@')}", null, "handle")), At(at)));

    /// <summary>The reach of an account over time: followers, growth, peers, mutual ties.</summary>
    public static async Task<ListAnswer<ReachAnswer>> ReachAsync(
        string id, [AsParameters] PageRequest page, AccountFinder finder, AccountReach reach, PanelFinder panels, CancellationToken ct,
        InstantParameter? from = null, InstantParameter? to = null, [FromQuery] string? panel = null)
    {
        Period.Require(from?.Instant, to?.Instant);
        await panels.RequireAsync(panel, ct);
        var account = await FindAsync(id, finder, to, ct);
        var points = await reach.OfAsync(
            account, panel ?? PanelOf(account), from?.Instant ?? DateTimeOffset.MinValue, At(to), ct);
        var rows = points.OrderBy(point => point.At).Where(point => page.After is not { } after || point.At > after.Instant(0));
        return page.Answer([.. rows.Take(page.Fetch).Select(ReachAnswer.Of)], ReachTable.Table, row => [row.At], new ListMeta { AsOf = to?.Instant });
    }

    /// <summary>The account of an address, or a 404 that says how addresses are written.</summary>
    /// <param name="parameter">The part of the address, or the query parameter, that it stands in.</param>
    internal static async Task<FoundAccount> FindAsync(
        string id, AccountFinder finder, InstantParameter? at, CancellationToken ct, string parameter = "id") =>
        await finder.FindAsync(KeyOf(id, parameter), At(at), ct) ?? throw new ProblemException(ApiProblem.NotFound(MissingKind.Account, id, null, parameter));

    /// <summary>The panel by which an account is looked at where none is asked: the first by name.</summary>
    internal static string? PanelOf(FoundAccount account) =>
        account.Descriptions.SelectMany(d => d.Panels).Order(StringComparer.Ordinal).FirstOrDefault();

    private static DateTimeOffset At(InstantParameter? at) => at?.Instant ?? DateTimeOffset.MaxValue.AddTicks(-10);

    private static ProfileKey KeyOf(string id, string parameter) => ProfileKey.TryParse(id, out var key) ? key : throw new ProblemException(ApiProblem.BadRequest(
        ProblemFault.Of(RequestMessages.NoAccountAddress(id)) with { Parameter = parameter }));
}
