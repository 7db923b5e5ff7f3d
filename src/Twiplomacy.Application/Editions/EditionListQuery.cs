using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Editions;

/// <summary>Which editions there are, oldest date first.</summary>
/// <param name="Page">Which page.</param>
/// <param name="Panel">Only editions of this panel.</param>
public sealed record EditionListQuery(PageRequest Page, string? Panel = null) : IListQuery;
