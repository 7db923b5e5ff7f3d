namespace Twiplomacy.Analytics.Qap;

/// <summary>What came out for one term.</summary>
/// <param name="Correlation">Pearson's, over the pairs that it and the relation know; null where one of them does not vary.</param>
/// <param name="CorrelationP">Two-sided.</param>
/// <param name="Coefficient">In the regression on all terms; null where those before it say it all, or nothing varies.</param>
/// <param name="T">Its t, which the permutations are compared by.</param>
/// <param name="P">Two-sided, by double semi-partialling.</param>
/// <param name="AtLeast">The share of permutations with a t at least as great.</param>
/// <param name="AtMost">At most as great.</param>
public sealed record QapFinding(
    string Term, double? Correlation, double? CorrelationP, int CorrelationPairs, int CorrelationUnknown, double? Coefficient, double? T, double? P,
    double? AtLeast, double? AtMost);
