using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Application.Accounts;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Server.Web.Queries;
using PageRequest = Twiplomacy.Server.Api.Lists.PageRequest;

namespace Twiplomacy.Server.Api.Accounts;

/// <summary>Accounts, who is behind them, and how far they reach.</summary>
public static class AccountEndpoints
{
    /// <summary>Lists accounts that files or panels describe, or whose lists were captured.</summary>
    public static async Task<ListAnswer<AccountRow>> ListAsync(Asked<AccountListQuery> asked, AccountQuestions accounts, CancellationToken cancellationToken) =>
        ListAnswer.Of(await accounts.AskAsync(asked.Query, cancellationToken), AccountTable.Table);

    /// <summary>Shows one account with its handles and offices over time.</summary>
    public static Task<AccountAnswer> GetAsync(Asked<AccountQuery> asked, AccountQuestions accounts, CancellationToken cancellationToken) =>
        accounts.AskAsync(asked.Query, cancellationToken);

    /// <summary>Finds an account by a handle: it answers with the account that bore it at the date asked, or last before that.</summary>
    public static Task<AccountAnswer> GetByHandleAsync(Asked<HandleQuery> asked, AccountQuestions accounts, CancellationToken cancellationToken) =>
        accounts.AskAsync(asked.Query, cancellationToken);

    /// <summary>The account of an address, or a 404 that says how addresses are written.</summary>
    /// <param name="parameter">The part of the address, or the query parameter, that it stands in.</param>
    internal static async Task<FoundAccount> FindAsync(
        string id, AccountFinder finder, InstantParameter? at, CancellationToken ct, string parameter = "id") =>
        await finder.FindAsync(KeyOf(id, parameter), At(at), ct) ?? throw new ProblemException(ApiProblem.NotFound("account", id, null, parameter));

    /// <summary>The panel by which an account is looked at where none is asked: the first by name.</summary>
    internal static string? PanelOf(FoundAccount account) =>
        account.Descriptions.SelectMany(d => d.Panels).Order(StringComparer.Ordinal).FirstOrDefault();

    private static DateTimeOffset At(InstantParameter? at) => at?.Instant ?? DateTimeOffset.MaxValue.AddTicks(-10);

    private static ProfileKey KeyOf(string id, string parameter) => ProfileKey.TryParse(id, out var key) ? key : throw new ProblemException(ApiProblem.BadRequest(
        new ProblemFault($"'{id}' is no account's address: write platform:id, such as x:237299871, or platform:@handle, such as x:@laurentfabius.") { Parameter = parameter }));
}
