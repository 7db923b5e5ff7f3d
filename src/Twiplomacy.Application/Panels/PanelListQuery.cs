using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Panels;

/// <summary>Which panels there are, by name.</summary>
/// <param name="Page">Which page.</param>
public sealed record PanelListQuery(PageRequest Page) : IListQuery;
