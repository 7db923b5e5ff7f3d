using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Measures;

/// <summary>Which measures there are, by id.</summary>
/// <param name="Page">Which page.</param>
public sealed record MeasureListQuery(PageRequest Page) : IListQuery;
