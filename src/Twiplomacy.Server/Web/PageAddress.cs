using Microsoft.AspNetCore.Http.Extensions;

namespace Twiplomacy.Server.Web;

/// <summary>How addresses of pages are written, and those that others than pages lead to.</summary>
public static class PageAddress
{
    /// <summary>The page with the evidence of a tie.</summary>
    public static string Tie(string id, string other, string? edition = null) =>
        With($"/accounts/{Segment(id)}/ties/{Segment(other)}", ("edition", edition));

    /// <summary>One segment of a path; colon and at sign may stand there as they are.</summary>
    public static string Segment(string text) => Uri.EscapeDataString(text)
        .Replace("%3A", ":", StringComparison.Ordinal).Replace("%40", "@", StringComparison.Ordinal);

    /// <summary>A path with parameters; those without a value are left out.</summary>
    public static string With(string path, params (string Name, string? Value)[] parameters)
    {
        var said = parameters.Where(parameter => !string.IsNullOrEmpty(parameter.Value))
            .Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value!)).ToList();
        return said.Count == 0 ? path : path + new QueryBuilder(said).ToQueryString();
    }
}
