using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Sharing;

/// <summary>Your own links, the newest first; admins see those of everybody.</summary>
/// <param name="Page">Which page.</param>
public sealed record ShareLinkListQuery(PageRequest Page) : IListQuery;
