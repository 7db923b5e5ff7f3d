namespace Twiplomacy.Analytics.Qap;

/// <summary>What came out of a test.</summary>
/// <param name="Units">Countries or accounts that have a pair in the regression.</param>
/// <param name="LeftOut">Those that have none, since something is unknown of each pair of theirs.</param>
/// <param name="Pairs">Pairs of which the relation and all terms are known: the regression is over these.</param>
/// <param name="Unknown">Pairs that are left out.</param>
/// <param name="AreUnordered">Each pair counts once, since nothing differs by direction.</param>
/// <param name="Ties">Of the pairs in the regression, those with the relation.</param>
/// <param name="Intercept">What is expected of a pair whose terms are all 0; null without enough pairs.</param>
/// <param name="RSquared">The share of the variance that the terms account for; null without variance.</param>
public sealed record QapOutcome(
    int Units, int LeftOut, int Pairs, int Unknown, bool AreUnordered, int Ties, double? Intercept, double? RSquared, IReadOnlyList<QapFinding> Findings);
