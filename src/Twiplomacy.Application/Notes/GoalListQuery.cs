using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Notes;

/// <summary>Which goals there are, by their days.</summary>
/// <param name="Page">Which page.</param>
/// <param name="Account">Only goals of this account, by its address.</param>
public sealed record GoalListQuery(PageRequest Page, string? Account = null) : IListQuery;
