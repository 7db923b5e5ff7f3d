using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Events;

/// <summary>A page of events, newest first.</summary>
/// <param name="Panel">Among whose members.</param>
/// <param name="ChangedAt">When the last of all the events was seen; if there is none, where the period begins.</param>
public sealed record EventFeedResult(string Panel, DateTimeOffset? ChangedAt, Page<EventAnswer> Page);
