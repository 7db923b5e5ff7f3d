using Twiplomacy.Application.Comparisons;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Comparisons;

/// <summary>Accounts, countries or groups side by side.</summary>
public static class ComparisonEndpoints
{
    /// <summary>
    /// Compares 2 to 12 accounts of an edition, countries or groups of countries: every measure side by side, mutual ties
    /// in common and those only one has, the ties between them, how often they mention each other, and their history over
    /// the panel's editions.
    /// </summary>
    public static async Task<ComparisonListing> OfEditionAsync(
        Asked<ComparisonQuery> asked, ComparisonQuestions comparisons, CancellationToken cancellationToken) =>
        new(await comparisons.AskAsync(asked.Query, cancellationToken));

    /// <summary>Compares accounts, countries or groups of one revision of an edition.</summary>
    // Not marked immutable, even of a sealed revision: its history grows with every new edition.
    public static async Task<ComparisonListing> OfRevisionAsync(
        Asked<ComparisonQuery> asked, ComparisonQuestions comparisons, CancellationToken cancellationToken) =>
        new(await comparisons.AskAsync(asked.Query, cancellationToken));
}
