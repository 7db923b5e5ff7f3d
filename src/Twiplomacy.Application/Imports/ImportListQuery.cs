using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Imports;

/// <summary>Which exports were handed in, newest first.</summary>
/// <param name="Page">Which page.</param>
public sealed record ImportListQuery(PageRequest Page) : IListQuery;
