using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.PeerSets;

/// <summary>Which sets of peers there are, those that come with the program first.</summary>
/// <param name="Page">Which page.</param>
public sealed record PeerSetListQuery(PageRequest Page) : IListQuery;
