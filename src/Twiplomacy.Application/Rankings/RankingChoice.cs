using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Panels;

namespace Twiplomacy.Application.Rankings;

/// <summary>Which rows of a ranking are asked for, and among whom they are counted.</summary>
/// <param name="Members">Whose rows.</param>
/// <param name="Within">Count among the rows that the filters take only, as if there were no others.</param>
/// <param name="Unit">What is ranked: accounts, or actors by the sum over their accounts (not deduplicated).</param>
/// <param name="Basis">Among whom ranks are counted: the panel of each edition, or for both editions the accounts that are in both (<c>constant</c>).</param>
/// <param name="Expected">
/// Adds <c>value_expected</c> and <c>rank_expected</c> to the ranking by mutual_follows, which are of a model: a pair that is
/// unknown counts with the reciprocity among known pairs if one of the two is known to follow, else with the share of mutual
/// pairs among known pairs. It assumes that what is missing is missing at random.
/// </param>
public sealed record RankingChoice(
    MemberChoice Members, bool? Within = null,
    [property: AllowedValues("account", "actor")] string? Unit = null,
    [property: AllowedValues("panel", "constant")] string? Basis = null, bool? Expected = null)
{
    /// <summary>Every row.</summary>
    public static RankingChoice All { get; } = new(MemberChoice.All);

    public bool IsWithin() => Within == true;

    public bool IsByActor() => Unit == "actor";

    public bool IsConstant() => Basis == "constant";

    public bool IsExpected() => Expected == true;
}
