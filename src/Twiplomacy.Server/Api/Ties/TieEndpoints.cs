using Twiplomacy.Application.Ties;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Ties;

/// <summary>Ties: yes, no or unknown, and the evidence behind each.</summary>
public static class TieEndpoints
{
    /// <summary>
    /// Lists an account's ties to the members of a panel: the one asked for, whether or not the account belongs to it, else the
    /// first it belongs to. Of an account in no panel: to everybody whom its lists name and whose lists name it.
    /// </summary>
    public static async Task<ListAnswer<TieRow>> ListAsync(Asked<TieListQuery> asked, TieQuestions ties, CancellationToken cancellationToken) =>
        ListAnswer.Of(await ties.AskAsync(asked.Query, cancellationToken), TieTable.Table);

    /// <summary>
    /// Shows what is known between two accounts, each way, with every export, row and date behind it. The row of a later
    /// capture is looked up in the kept export; it is null where that is gone or larger than 64 MiB.
    /// </summary>
    public static async Task<TieAnswer> GetAsync(Asked<TieQuery> asked, TieQuestions ties, CancellationToken cancellationToken) =>
        TieAnswer.Of(await ties.AskAsync(asked.Query, cancellationToken));
}
