using Twiplomacy.Application.Events;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Events;

/// <summary>What changed between accounts of a panel.</summary>
public static class EventEndpoints
{
    /// <summary>
    /// Lists what changed in a period, oldest first: ties that began or ended between two captures. What was unknown
    /// before is first sight and no event.
    /// </summary>
    public static async Task<ListAnswer<EventAnswer>> ListAsync(Asked<EventListQuery> asked, EventQuestions events, CancellationToken cancellationToken) =>
        ListAnswer.Of(await events.AskAsync(asked.Query, cancellationToken), EventTable.Table);

    /// <summary>
    /// The same events as an Atom feed, newest first, to be followed in a feed reader: an event keeps its id for ever, and
    /// a link leads to the page with older ones.
    /// </summary>
    public static async Task<EventFeed> FeedAsync(Asked<EventFeedQuery> asked, EventQuestions events, CancellationToken cancellationToken) =>
        new(await events.AskAsync(asked.Query, cancellationToken));
}
