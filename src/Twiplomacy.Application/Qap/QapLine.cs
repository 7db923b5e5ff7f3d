namespace Twiplomacy.Application.Qap;

/// <summary>One term of a test, with what came out for it.</summary>
/// <param name="Id">The test.</param>
/// <param name="Term">What may account for the relation.</param>
/// <param name="Correlation">Pearson's, over the pairs that the term and the relation know; null where one of them does not vary.</param>
/// <param name="CorrelationP">Two-sided, among random renamings.</param>
/// <param name="CorrelationPairs">Pairs that both know.</param>
/// <param name="CorrelationUnknown">Pairs that are left out of the correlation.</param>
/// <param name="Coefficient">By how much the share of pairs with the relation differs for a difference of 1, all other terms alike.</param>
/// <param name="T">Of the coefficient.</param>
/// <param name="P">Two-sided, by double semi-partialling.</param>
/// <param name="AtLeast">The share of renamings with a t at least as great.</param>
/// <param name="AtMost">At most as great.</param>
/// <param name="Pairs">Pairs in the regression.</param>
/// <param name="Unknown">Pairs that are left out of it.</param>
public sealed record QapLine(
    int Id, int Revision, string Relation, string By, int Permutations, int Seed, string Term, double? Correlation, double? CorrelationP,
    int CorrelationPairs, int CorrelationUnknown, double? Coefficient, double? T, double? P, double? AtLeast, double? AtMost, int Pairs, int Unknown)
{
    /// <summary>None until the result is there.</summary>
    public static IEnumerable<QapLine> Of(QapAnswer test)
    {
        ArgumentNullException.ThrowIfNull(test);
        return test.Result is not { } result ? [] : result.Findings.Select(finding => new QapLine(
            test.Id, test.Revision, test.Relation, test.By, test.Permutations, test.Seed, finding.Term, finding.Correlation, finding.CorrelationP,
            finding.CorrelationPairs, finding.CorrelationUnknown, finding.Coefficient, finding.T, finding.P, finding.AtLeast, finding.AtMost,
            result.Pairs, result.Unknown));
    }
}
