using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Ties;

/// <summary>What an account could do for more mutual ties.</summary>
/// <param name="Id">The account.</param>
/// <param name="Page">Which page.</param>
/// <param name="AsOf">The instant (UTC); a date includes its whole day; today without one.</param>
/// <param name="Panel">Among the members of this panel; the first that the account belongs to, where nothing is said.</param>
public sealed record WorklistQuery([property: Key] string Id, PageRequest Page, DateTimeOffset? AsOf = null, string? Panel = null) : IListQuery;
