using Microsoft.AspNetCore.Http.Extensions;
using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Comparisons;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Pages.Slides;

/// <summary>What pages show as presentations: native charts with their data, and the sources in the notes.</summary>
public static class SlidePages
{
    public static async Task<SlideFile> OfAccountAsync(
        Asked<AccountViewQuery> asked, AccountViewQuestions accounts, HttpRequest request, CancellationToken cancellationToken)
    {
        var view = await accounts.AskAsync(asked.Query, cancellationToken);
        var address = Absolute(request, Links.Account(view.Account.Id, view.Edition?.Slug));
        return new(AccountSlides.Of(view, address), $"{view.Account.Handle ?? view.Account.Platform}-{view.Edition?.Slug ?? $"{view.AsOf:yyyy-MM-dd}"}");
    }

    public static async Task<SlideFile> OfComparisonAsync(
        Asked<ComparisonViewQuery> asked, ComparisonViewQuestions comparisons, HttpRequest request, CancellationToken cancellationToken)
    {
        var view = await comparisons.AskAsync(asked.Query, cancellationToken);
        var address = Absolute(request, Links.Compare(view.Edition, view.Chosen.Select(account => account.Id)));
        return new(ComparisonSlides.Of(view, address), $"{view.Edition}-comparison");
    }

    private static Uri Absolute(HttpRequest request, string address) =>
        new(new Uri(UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase)), address);
}
