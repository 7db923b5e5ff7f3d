using System.Net;
using System.Text.RegularExpressions;

namespace Twiplomacy.IntegrationTests.Pages;

/// <summary>A page as a reader of a language gets it, without a browser.</summary>
internal static partial class PageText
{
    /// <summary>The answer, where it leads elsewhere not followed, and its text without marks.</summary>
    public static async Task<(HttpResponseMessage Answer, string Text)> AskAsync(HttpClient client, string address, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/" + address) { Headers = { { "Accept", "text/html" }, { "Accept-Language", language } } };
        var answer = await client.SendAsync(request);
        return (answer, WebUtility.HtmlDecode(Tag().Replace(await answer.Content.ReadAsStringAsync(), "")));
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
