using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Reach;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Pages.Reach;

/// <summary>The different people that follow several accounts, and those that two share: what <c>/api/v1/reach</c> counts, as a page.</summary>
public static class ReachPages
{
    public static async Task<Results<RazorComponentResult, RedirectHttpResult>> ShowAsync(
        Asked<ReachViewQuery> asked, ReachViewQuestions reach, CancellationToken cancellationToken)
    {
        var query = asked.Query;
        // What the form adds goes into the address, which then says the whole set.
        if ((query.Add ?? "").Trim().Replace(",", " ", StringComparison.Ordinal) is { Length: > 0 } added)
            return TypedResults.LocalRedirect(Links.Reach(query.Names().Append(added), query.AsOf));
        return PageAnswer.Of<ReachPage, ReachView>(await reach.AskAsync(query, cancellationToken));
    }
}
