using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Twiplomacy.IntegrationTests.Server.Fuzz;

/// <summary>Sends requests made from the OpenAPI document and holds every answer to it.</summary>
internal sealed class FuzzRun(HttpClient client, ApiDocument document)
{
    private readonly ConcurrentDictionary<int, int> _statuses = new();
    private readonly ConcurrentDictionary<string, int> _asked = new();

    /// <summary>How many answers had each status.</summary>
    public IReadOnlyDictionary<int, int> Statuses => _statuses;

    /// <summary>The operations that answered 2xx at least once.</summary>
    public IReadOnlyCollection<string> Succeeded => [.. _asked.Keys];

    /// <summary>Answers that are not as documented: seed, request and what is wrong.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(int first, int count)
    {
        var faults = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(Enumerable.Range(first, count), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (seed, ct) =>
        {
            var (operation, request) = new RequestMaker(seed).Make(document.Operations);
            using (request)
            {
                using var answer = await client.SendAsync(request, ct);
                _statuses.AddOrUpdate((int)answer.StatusCode, 1, (_, before) => before + 1);
                if (answer.IsSuccessStatusCode) _asked.AddOrUpdate($"{operation.Method} {operation.Path}", 1, (_, before) => before + 1);
                foreach (var fault in await FaultsOfAsync(operation, request, answer))
                    faults.Add($"seed {seed}: {request.Method} {request.RequestUri!.PathAndQuery} -> {(int)answer.StatusCode}: {fault}");
            }
        });
        // Failures of ours first.
        return [.. faults.OrderByDescending(fault => fault.Contains(" -> 5", StringComparison.Ordinal)).ThenBy(fault => fault, StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<string>> FaultsOfAsync(ApiOperation operation, HttpRequestMessage request, HttpResponseMessage answer)
    {
        var status = (int)answer.StatusCode;
        var body = await answer.Content.ReadAsByteArrayAsync();
        // A server that has no room says so, and when to come again; any answer may be that.
        if (answer.StatusCode == HttpStatusCode.ServiceUnavailable && answer.Headers.RetryAfter is not null) return [];
        if (status >= 500) return [$"a failure of ours: {System.Text.Encoding.UTF8.GetString(body)}"];
        if (!operation.TryAnswer(status, out var contents)) return ["the status is not documented"];
        if (request.Method == HttpMethod.Head || answer.StatusCode is HttpStatusCode.NotModified or HttpStatusCode.NoContent)
            return body.Length == 0 ? [] : ["there is a body where none may be"];
        var type = ApiOperation.Normal(answer.Content.Headers.ContentType?.ToString() ?? "none");
        if (!contents.TryGetValue(type, out var schema)) return [$"the content type '{type}' is not documented"];
        return schema is not null && type.Contains("json", StringComparison.Ordinal) && answer.Content.Headers.ContentEncoding.Count == 0
            ? FaultsOfJson(body, schema)
            : [];
    }

    private IEnumerable<string> FaultsOfJson(byte[] body, JsonNode schema)
    {
        try
        {
            return document.FaultsOf(JsonNode.Parse(body), schema).Take(3);
        }
        catch (JsonException broken)
        {
            return [$"no JSON: {broken.Message}"];
        }
    }
}
