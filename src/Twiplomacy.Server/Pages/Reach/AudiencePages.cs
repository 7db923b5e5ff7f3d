using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Application.Reach;
using Twiplomacy.Application.Search;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Pages.Reach;

/// <summary>The audience of one account: what <c>/api/v1/accounts/{id}/audience</c> and <c>…/overlap</c> say, as a page.</summary>
public static class AudiencePages
{
    public static async Task<RazorComponentResult> ShowAsync(
        Asked<AudiencePageQuery> asked, ReachQuestions reach, NamedAccounts accounts, AccountNaming naming, CancellationToken cancellationToken)
    {
        var query = asked.Query;
        var found = await accounts.GetAsync(query.Id, query.AsOf, "id", cancellationToken);
        // People write handles and names; the question takes addresses.
        var with = string.IsNullOrWhiteSpace(query.With) ? null : (await naming.FindAsync(query.With.Trim(), cancellationToken))?.Id ?? query.With;
        var overlap = (await reach.AskAsync((query with { With = with }).Overlap(), cancellationToken)).Page;
        var captures = (await reach.AskAsync(query.History(), cancellationToken)).Rows;
        var own = RankedAccount.Of(found, query.AsOf ?? NamedAccounts.Latest);
        var named = await naming.ListAsync(overlap.Rows.Select(row => row.Id).Append(own.Id), cancellationToken);
        return PageAnswer.Of<AudiencePage, AudienceView>(new(named.GetValueOrDefault(own.Id) ?? own, query with { With = with }, captures, overlap, named));
    }
}
