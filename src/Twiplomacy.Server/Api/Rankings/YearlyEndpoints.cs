using Twiplomacy.Application.Rankings;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Rankings;

/// <summary>Yearly rankings side by side.</summary>
public static class YearlyEndpoints
{
    /// <summary>
    /// Puts a panel's editions side by side: one row for each account, with its rank and value in every edition and
    /// what they can be at least and at most; as CSV six columns for each edition. Ordered by the latest edition, or by another.
    /// </summary>
    public static async Task<ListAnswer<YearlyAnswer>> ListAsync(Asked<YearlyQuery> asked, YearlyQuestions yearly, CancellationToken cancellationToken)
    {
        var result = await yearly.AskAsync(asked.Query, cancellationToken);
        return ListAnswer.Of(new(result.Page), YearlyTable.Of([.. result.Editions.Select(edition => edition.Slug)]));
    }
}
