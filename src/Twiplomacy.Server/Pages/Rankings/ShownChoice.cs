using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Panels;
using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>
/// Which rows a page of a ranking shows: what can be chosen on it. What else can be asked of rankings is a foreign name in
/// its address, and passed over.
/// </summary>
public sealed record ShownChoice(
    MemberChoice Members, bool? Within = null,
    [property: AllowedValues("account", "actor")] string? Unit = null,
    [property: AllowedValues("panel", "constant")] string? Basis = null)
{
    public RankingChoice Choice() => new(Members, Within, Unit, Basis);
}
