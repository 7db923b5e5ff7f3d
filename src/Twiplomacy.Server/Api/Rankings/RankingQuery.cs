using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Twiplomacy.Server.Api.Rankings;

/// <summary>
/// Which rows of a ranking are asked for. Any other column of the panel filters by <c>attr.NAME=value</c>.
/// </summary>
/// <param name="Context">The request.</param>
/// <param name="Country">Only accounts of this country (ISO 3166-1 alpha-2; EU for the European Union).</param>
/// <param name="Group">Only accounts of countries that belong to this group on the ranking's date (eu, g7, sco, c5 …) or region (africa, americas, asia, europe, oceania).</param>
/// <param name="Kind">Only accounts whose actor holds this kind of office: head_of_state, foreign_ministry …</param>
/// <param name="Personal">Only personal accounts, or only institutional ones.</param>
/// <param name="Language">Only accounts in this language.</param>
/// <param name="Within">Count among the rows that the filters take only, as if there were no others.</param>
/// <param name="Basis">Among whom ranks are counted: the panel of each edition, or for both editions the accounts that are in both (<c>constant</c>).</param>
/// <param name="Unit">What is ranked: accounts, or actors by the sum over their accounts (not deduplicated).</param>
/// <param name="Expected">
/// Adds <c>value_expected</c> and <c>rank_expected</c> to the ranking by mutual_follows, which are of a model: a pair that is
/// unknown counts with the reciprocity among known pairs if one of the two is known to follow, else with the share of mutual
/// pairs among known pairs. It assumes that what is missing is missing at random.
/// </param>
public sealed record RankingQuery(
    HttpContext Context,
    [FromQuery(Name = "country")] string? Country = null,
    [FromQuery(Name = "group")] string? Group = null,
    [FromQuery(Name = "kind")] string? Kind = null,
    [FromQuery(Name = "personal")] bool? Personal = null,
    [FromQuery(Name = "language")] string? Language = null,
    [FromQuery(Name = "within")] bool? Within = null,
    // On the property: on the argument of a constructor a validation attribute breaks the OpenAPI generator (10.0.15).
    [FromQuery(Name = "unit")][property: AllowedValues("account", "actor")] string? Unit = null,
    [FromQuery(Name = "basis")][property: AllowedValues("panel", "constant")] string? Basis = null,
    [FromQuery(Name = "expected")] bool? Expected = null)
{
    public bool IsWithin => Within == true;

    public bool IsByActor => Unit == "actor";

    public bool IsExpected => Expected == true;

    public bool IsConstant => Basis == "constant";

    /// <summary>Whose rows.</summary>
    public MemberQuery Members => new(Context, Country, Group, Kind, Personal, Language);
}
