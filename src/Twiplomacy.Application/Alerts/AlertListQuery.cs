using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Alerts;

/// <summary>Which alerts there are.</summary>
/// <param name="Page">Which page.</param>
public sealed record AlertListQuery(PageRequest Page) : IListQuery;
