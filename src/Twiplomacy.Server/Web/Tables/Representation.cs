using Microsoft.Net.Http.Headers;
using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Web.Tables;

/// <summary>In which form a table is answered: the address decides (<c>.csv</c>), else the caller's <c>Accept</c>.</summary>
public static class Representation
{
    public const string Json = "application/json";
    public const string Csv = "text/csv";

    /// <summary>The form of a table that suits the caller best.</summary>
    public static string Chosen(HttpContext context) => Chosen(context, Json, Csv);

    /// <summary>Whether a table is asked for as CSV, to be taken away as a file.</summary>
    public static bool IsCsv(HttpRequest request) => request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<AddressForm>() is { MediaType: Csv }
        || request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType == Csv);

    /// <summary>The media type that suits the caller best; the first offered where nothing is said. 406 if none suits.</summary>
    public static string Chosen(HttpContext context, params IReadOnlyList<string> offered)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<AddressForm>() is { } address) return address.MediaType;
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        var accepted = context.Request.GetTypedHeaders().Accept;
        if (accepted.Count == 0) return offered[0];
        var best = offered.MaxBy(mediaType => Quality(accepted, mediaType))!;
        return Quality(accepted, best) > 0 ? best : throw NotAcceptable(offered);
    }

    /// <summary>How welcome a media type is, by the most specific range that covers it (RFC 9110, 12.5.1).</summary>
    private static double Quality(IEnumerable<MediaTypeHeaderValue> accepted, string mediaType)
    {
        var offered = MediaTypeHeaderValue.Parse(mediaType);
        var range = accepted.Where(offered.IsSubsetOf)
            .OrderBy(candidate => candidate.MatchesAllTypes ? 2 : candidate.MatchesAllSubTypes ? 1 : 0)
            .ThenByDescending(candidate => candidate.Parameters.Count(parameter => !parameter.Name.Equals("q", StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault();
        return range is null ? 0 : range.Quality ?? 1;
    }

    private static ProblemException NotAcceptable(IReadOnlyList<string> offered) => new(ApiProblem.Of(
        StatusCodes.Status406NotAcceptable, "None of the accepted forms can be had", $"This can be had as {string.Join(", ", offered)}.",
        new ProblemFault("Accept allows no form that can be had.") { Parameter = HeaderNames.Accept, Allowed = offered }));
}

/// <summary>Marks an address whose ending decides the form, such as one that ends in <c>.csv</c>.</summary>
public sealed record AddressForm(string MediaType);

/// <summary>The endings under which the same resource is had in another form, each with what marks that form.</summary>
public sealed record AddressEndings(IReadOnlyList<(string Ending, object Form)> Forms);
