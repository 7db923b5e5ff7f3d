using Microsoft.Net.Http.Headers;
using Twiplomacy.Server.Api.Problems;

namespace Twiplomacy.Server.Api.Lists;

/// <summary>In which form a table is answered: the address decides (<c>.csv</c>), else the caller's <c>Accept</c>.</summary>
public static class Representation
{
    public const string Json = "application/json";
    public const string Csv = "text/csv";

    /// <summary>The media type that suits the caller best; JSON where nothing is said. 406 if neither suits.</summary>
    public static string Chosen(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<CsvAddress>() is not null) return Csv;
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        var accepted = context.Request.GetTypedHeaders().Accept;
        if (accepted.Count == 0) return Json;
        var json = Quality(accepted, Json);
        var csv = Quality(accepted, Csv);
        if (json == 0 && csv == 0) throw NotAcceptable();
        return csv > json ? Csv : Json;
    }

    /// <summary>How welcome a media type is, by the most specific range that covers it (RFC 9110, 12.5.1).</summary>
    private static double Quality(IEnumerable<MediaTypeHeaderValue> accepted, string mediaType)
    {
        var offered = new MediaTypeHeaderValue(mediaType);
        var range = accepted.Where(offered.IsSubsetOf)
            .OrderBy(candidate => candidate.MatchesAllTypes ? 2 : candidate.MatchesAllSubTypes ? 1 : 0).FirstOrDefault();
        return range is null ? 0 : range.Quality ?? 1;
    }

    private static ProblemException NotAcceptable() => new(ApiProblem.Of(
        StatusCodes.Status406NotAcceptable, "None of the accepted forms can be had", "This can be had as JSON or CSV.",
        new ProblemFault("Accept allows no form that can be had.") { Parameter = HeaderNames.Accept, Allowed = [Json, Csv] }));
}

/// <summary>Marks the address of a table that ends in <c>.csv</c>.</summary>
public sealed record CsvAddress;

/// <summary>Puts a table on two addresses: the plain one, and the one that ends in <c>.csv</c>.</summary>
public static class TableRoutes
{
    public static IEndpointConventionBuilder MapTable(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        new BothAddresses(
            routes.MapGet(pattern, handler),
            routes.MapGet(pattern + ".csv", handler).WithMetadata(new CsvAddress()).ExcludeFromDescription());

    private sealed class BothAddresses(params IEndpointConventionBuilder[] addresses) : IEndpointConventionBuilder
    {
        public void Add(Action<EndpointBuilder> convention)
        {
            foreach (var address in addresses) address.Add(convention);
        }

        public void Finally(Action<EndpointBuilder> finallyConvention)
        {
            foreach (var address in addresses) address.Finally(finallyConvention);
        }
    }
}
