using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Twiplomacy.Analytics.Changes;
using Twiplomacy.Application.Events;
using Twiplomacy.Core.Panels;
using Twiplomacy.Core.Text;
using Twiplomacy.Formats.Feeds;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;
using Twiplomacy.Server.Web.MadeUp;

namespace Twiplomacy.Server.Api.Events;

/// <summary>A page of events as an Atom feed.</summary>
public sealed class EventFeed(EventFeedResult found) : IResult, IEndpointMetadataProvider
{
    private static readonly string[] NotPartOfFeed = ["cursor", "limit"];

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var next = new ListAnswer<EventAnswer>(found.Page.Rows, EventTable.Table) { NextCursor = found.Page.NextCursor }.LinkNextPage(httpContext);
        httpContext.Response.ContentType = AtomFeed.MediaType + "; charset=utf-8";
        return FeedOf(httpContext.Request, next, httpContext.MadeUp()).WriteAsync(httpContext.Response.Body, httpContext.RequestAborted);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [AtomFeed.MediaType]));

    private AtomFeed FeedOf(HttpRequest request, string? next, MadeUpMark? madeUp)
    {
        var filters = request.Query.Where(pair => !NotPartOfFeed.Contains(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key}={pair.Value}");
        // A reader of feeds has no address to hold a relative one against.
        var root = $"{request.Scheme}://{request.Host}{request.PathBase}";
        return new AtomFeed(
            AtomFeed.IdOf(["events", found.Panel, .. filters]), $"{ChangeMessages.Title(found.Panel)}{(madeUp is null ? "" : $" ({MadeUpData.Notice})")}",
            found.ChangedAt ?? DateTimeOffset.UnixEpoch,
            root + request.Path + request.QueryString, next is null ? null : $"{request.Scheme}://{request.Host}{next}",
            [.. found.Page.Rows.Select(row => EntryOf(row, root))]);
    }

    // Not of the capture before: a late import may narrow the bracket, and the event stays the same.
    private static AtomEntry EntryOf(EventAnswer row, string root) => new(
        AtomFeed.IdOf(
            "event", EnumWord.Of(row.Type), row.Account.Id, row.Other.Id, row.By.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)),
        SentenceOf(row), row.By, root + PageAddress.Tie(row.Account.Id, row.Other.Id),
        EnumWord.Of(row.Type), $"{SentenceOf(row)}. {ChangeMessages.SeenBetween(row.After, row.By)}");

    private static string SentenceOf(EventAnswer row) => ChangeMessages.Happened(row.Type, NameOf(row.Account), NameOf(row.Other)).ToString();

    private static string NameOf(EventAccount account) => account.Handle is { } handle ? "@" + handle : account.Id;
}
