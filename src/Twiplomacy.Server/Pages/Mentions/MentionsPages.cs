using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Mentions;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Pages.Mentions;

/// <summary>Who mentions whom: what <c>/api/v1/mentions</c> lists, in sums and over the years.</summary>
public static class MentionsPages
{
    public static async Task<RazorComponentResult> ShowAsync(
        Asked<MentionOverviewQuery> asked, MentionOverviewQuestions mentions, CancellationToken cancellationToken) =>
        PageAnswer.Of<MentionsPage, MentionsView>(new(await mentions.AskAsync(asked.Query, cancellationToken), asked.Query.Kind));
}
