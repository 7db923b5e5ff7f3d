using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Groups;
using Twiplomacy.Application.Presence;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Pages.Presence;

/// <summary>The page of how some countries are present in a region.</summary>
public static class PresencePages
{
    public static async Task<Results<RazorComponentResult, RedirectHttpResult>> ShowAsync(
        Asked<PresenceQuery> asked, PresenceQuestions presence, CancellationToken cancellationToken)
    {
        var query = asked.Query;
        // What the form adds goes into the address, which then says everything.
        if ((query.AddPower ?? "").Trim().Replace(",", " ", StringComparison.Ordinal) is { Length: > 0 } added)
            return TypedResults.LocalRedirect(Links.Presence(
                query.Slug, string.Join(',', GroupingFinder.Split(query.Powers).Append(added)), query.Region, query.Languages));
        return PageAnswer.Of<PresencePage, PresenceView>(new(await presence.AskAsync(query, cancellationToken), query));
    }
}
