using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Keys;

/// <summary>Which API keys there are, revoked ones too, the oldest first.</summary>
/// <param name="Page">Which page.</param>
public sealed record KeyListQuery(PageRequest Page) : IListQuery;
