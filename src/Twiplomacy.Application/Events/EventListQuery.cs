using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Events;

/// <summary>What changed in a period, oldest first.</summary>
/// <param name="Page">Which page.</param>
/// <param name="Events">Which events.</param>
public sealed record EventListQuery(PageRequest Page, EventChoice Events) : IListQuery;
