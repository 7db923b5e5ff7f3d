using Twiplomacy.Application.Accounts;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Accounts;

/// <summary>Accounts, and who is behind them.</summary>
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
}
