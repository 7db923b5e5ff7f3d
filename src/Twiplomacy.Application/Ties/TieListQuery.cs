using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Ties;

/// <summary>The ties of an account.</summary>
/// <param name="Id">The account.</param>
/// <param name="Page">Which page.</param>
/// <param name="AsOf">The instant (UTC); a date includes its whole day; today without one.</param>
/// <param name="State">mutual; follows or followed_by (one-sided or not); none: both known and neither follows; unknown: anything unknown.</param>
/// <param name="Panel">To the members of this panel, whether or not the account belongs to it.</param>
public sealed record TieListQuery(
    [property: Key] string Id, PageRequest Page, DateTimeOffset? AsOf = null,
    [property: AllowedValues("mutual", "follows", "followed_by", "none", "unknown")] string? State = null, string? Panel = null) : IListQuery;
