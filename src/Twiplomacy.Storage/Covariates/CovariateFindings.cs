namespace Twiplomacy.Storage.Covariates;

/// <summary>What could not be taken of a file of pairs: nothing of it is guessed.</summary>
/// <param name="Rejected">The first rows that could not be read.</param>
/// <param name="Unmatched">Every country or account that nobody knows, the most frequent first.</param>
public sealed record CovariateFindings(IReadOnlyList<RejectedPair> Rejected, IReadOnlyList<UnmatchedName> Unmatched)
{
    /// <summary>So many rejected rows are kept.</summary>
    public const int MostRejected = 100;
}
