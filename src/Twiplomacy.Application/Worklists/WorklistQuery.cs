using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Application.Panels;
using Twiplomacy.Core.Worklists;

namespace Twiplomacy.Application.Worklists;

/// <summary>What an account could do for more mutual ties, and what people did about it.</summary>
/// <param name="Id">The account.</param>
/// <param name="Page">Which page.</param>
/// <param name="Members">Steps towards which peers. Ranks count on these alone.</param>
/// <param name="AsOf">The instant (UTC) of the ties; a date includes its whole day; today without one. What people did is always that of now.</param>
/// <param name="Panel">Among the members of this panel; the first that the account belongs to, where nothing is said.</param>
/// <param name="Step">Only steps of this kind.</param>
/// <param name="State">Only steps that stand so; to_do: open, taken, postponed to a day that has come, or done and not seen since.</param>
public sealed record WorklistQuery(
    [property: Key] string Id, PageRequest Page, MemberChoice Members, DateTimeOffset? AsOf = null, string? Panel = null, StepKind? Step = null,
    WorkFilter? State = null) : IListQuery;
