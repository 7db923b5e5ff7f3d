using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Comparisons;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Pages.Comparisons;

/// <summary>Pages of accounts side by side.</summary>
public static class ComparisonPages
{
    /// <summary>Compares accounts of an edition; of the newest where the address names none.</summary>
    public static async Task<Results<RazorComponentResult, RedirectHttpResult>> ShowAsync(
        Asked<ComparisonViewQuery> asked, ComparisonViewQuestions comparisons, CancellationToken cancellationToken)
    {
        // What the form adds goes into the address, which then says the whole comparison.
        var added = (asked.Query.Add ?? "").Trim().Replace(",", " ", StringComparison.Ordinal);
        if (added.Length > 0) return TypedResults.LocalRedirect(Links.Compare(asked.Query.Slug, [.. asked.Query.Names(), added]));
        return PageAnswer.Of<ComparisonPage, ComparisonView>(await comparisons.AskAsync(asked.Query, cancellationToken));
    }
}
