using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Home;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Pages.Home;

/// <summary>The page that greets.</summary>
public static class HomePages
{
    public static async Task<RazorComponentResult> ShowAsync(Asked<HomeQuery> asked, HomeQuestions home, CancellationToken cancellationToken) =>
        PageAnswer.Of<HomePage, HomeResult>(await home.AskAsync(asked.Query, cancellationToken));
}
