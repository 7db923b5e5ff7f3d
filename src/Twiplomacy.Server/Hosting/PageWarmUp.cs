namespace Twiplomacy.Server.Hosting;

/// <summary>
/// Asks for the pages that people open first, so that nobody waits while their code is compiled: the first answer of a
/// fresh process takes ten times as long as the next.
/// </summary>
public static class PageWarmUp
{
    private const int Rounds = 3;

    private static readonly string[] Pages = ["/", "/rankings", "/networks", "/compare"];

    /// <summary>Ends early, and quietly, where the pages cannot be reached from here or the program stops.</summary>
    public static async Task RunAsync(IEnumerable<string> addresses, CancellationToken stopping)
    {
        if (addresses.FirstOrDefault(address => address.StartsWith("http://", StringComparison.Ordinal)) is not { } address) return;
        using var client = new HttpClient();
        // As browsers do: answers are compressed too.
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        try
        {
            for (var round = 0; round < Rounds; round++)
                foreach (var page in Pages)
                    using (await client.GetAsync(new Uri(new Uri(address), page), stopping)) { }
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or UriFormatException)
        {
            // Whoever comes first waits a moment longer.
        }
    }
}
