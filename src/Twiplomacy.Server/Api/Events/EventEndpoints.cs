using System.ComponentModel.DataAnnotations;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web.Queries;

namespace Twiplomacy.Server.Api.Events;

/// <summary>What changed between accounts of a panel.</summary>
public static class EventEndpoints
{
    /// <summary>
    /// Lists what changed in a period, oldest first: ties that began or ended between two captures. What was unknown
    /// before is first sight and no event.
    /// </summary>
    /// <param name="page">Which page.</param>
    /// <param name="reading">Reads events.</param>
    /// <param name="time">The clock.</param>
    /// <param name="ct">The request's end.</param>
    /// <param name="from">Events seen by this instant or later.</param>
    /// <param name="to">Events seen by this instant or earlier; now unless given.</param>
    /// <param name="type">Only events of this kind.</param>
    /// <param name="account">Only events of this account, on either side.</param>
    /// <param name="panel">Among whom; may be left out for an account (then its first panel), and where there is but one.</param>
    public static async Task<ListAnswer<EventAnswer>> ListAsync(
        [AsParameters] PageRequest page, EventReading reading, TimeProvider time, CancellationToken ct,
        InstantParameter? from = null, InstantParameter? to = null,
        [AllowedValues("followed", "unfollowed", "gone", "no_longer_listed", "returned", "became_mutual", "stopped_being_mutual")] string? type = null,
        string? account = null, string? panel = null)
    {
        var found = await reading.ReadAsync(new EventFilter(from, to, type, account, panel), time.GetUtcNow(), ct);
        var rows = found.Changes.Where(change => page.After is not { } after || EventReading.Compare(change, after) > 0);
        return page.Answer([.. rows.Take(page.Fetch).Select(EventAnswer.Of)], EventTable.Table, EventReading.KeyOf, new ListMeta { AsOf = to?.Instant });
    }

    /// <summary>
    /// The same events as an Atom feed, newest first, to be followed in a feed reader: an event keeps its id for ever, and
    /// a link leads to the page with older ones.
    /// </summary>
    /// <param name="page">Which page.</param>
    /// <param name="reading">Reads events.</param>
    /// <param name="time">The clock.</param>
    /// <param name="ct">The request's end.</param>
    /// <param name="from">Events seen by this instant or later.</param>
    /// <param name="to">Events seen by this instant or earlier; now unless given.</param>
    /// <param name="type">Only events of this kind.</param>
    /// <param name="account">Only events of this account, on either side.</param>
    /// <param name="panel">Among whom; may be left out for an account (then its first panel), and where there is but one.</param>
    public static async Task<EventFeed> FeedAsync(
        [AsParameters] PageRequest page, EventReading reading, TimeProvider time, CancellationToken ct,
        InstantParameter? from = null, InstantParameter? to = null,
        [AllowedValues("followed", "unfollowed", "gone", "no_longer_listed", "returned", "became_mutual", "stopped_being_mutual")] string? type = null,
        string? account = null, string? panel = null)
    {
        var found = await reading.ReadAsync(new EventFilter(from, to, type, account, panel), time.GetUtcNow(), ct);
        var rows = found.Changes.Reverse().Where(change => page.After is not { } after || EventReading.Compare(change, after) < 0);
        var list = page.Answer([.. rows.Take(page.Fetch).Select(EventAnswer.Of)], EventTable.Table, EventReading.KeyOf);
        return new EventFeed(found, list, from?.Instant);
    }
}
