using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Panels;

namespace Twiplomacy.Application.Worklists;

/// <summary>The fewest steps that bring the next better ranks.</summary>
/// <param name="Id">The account.</param>
/// <param name="Members">Steps towards which peers.</param>
/// <param name="AsOf">The instant (UTC) of the ties; a date includes its whole day; today without one.</param>
/// <param name="Panel">Among the members of this panel; the first that the account belongs to, where nothing is said.</param>
public sealed record WorklistPlanQuery([property: Key] string Id, MemberChoice Members, DateTimeOffset? AsOf = null, string? Panel = null);
