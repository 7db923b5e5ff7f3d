using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Search;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Pages.Search;

/// <summary>Finds accounts by handle, name or id, and countries and offices by what they are called in the reader's language.</summary>
public static class SearchPages
{
    /// <summary>A search that finds one account alone leads straight to it.</summary>
    public static async Task<Results<RazorComponentResult, RedirectHttpResult>> ShowAsync(
        Asked<SearchQuery> asked, SearchQuestions search, CancellationToken cancellationToken)
    {
        var found = await search.AskAsync(asked.Query, Words.AsNames(), cancellationToken);
        return found.Only is { } only ? TypedResults.LocalRedirect(Links.Account(only.Key.ToString())) : PageAnswer.Of<SearchPage, SearchResult>(found);
    }

    /// <summary>What is offered under a field while somebody types.</summary>
    public static async Task<Ok<IReadOnlyList<Suggestion>>> SuggestAsync(
        Asked<SuggestionQuery> asked, SearchQuestions search, CancellationToken cancellationToken) =>
        TypedResults.Ok<IReadOnlyList<Suggestion>>([.. (await search.SuggestAsync(asked.Query, cancellationToken))
            .Select(account => Suggestion.Of(account, isOfOnePlatform: asked.Query.Edition is not null))]);
}
