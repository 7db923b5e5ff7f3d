using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Twiplomacy.SampleData.Panels;

namespace Twiplomacy.SampleData.Exports;

/// <summary>What one user object of a page says; null counts are left out, as where the page was asked without them.</summary>
public sealed record TwarcUser(
    string Id, string Handle, string Name, (long Followers, long Following, long Posts, long Listed)? Counts, bool Protected = false, string? CreatedAt = null);

/// <summary>Pages as twarc2 writes them: one JSON object a line, with the address that was asked and when.</summary>
public static class TwarcPages
{
    private const string Fields = "user.fields=created_at%2Cid%2Cname%2Cprotected%2Cpublic_metrics%2Cusername";
    private const int LookupSize = 100;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>Look-ups of users by id; suspended accounts stand among the errors of the first page.</summary>
    public static string Lookup(IEnumerable<TwarcUser> users, DateTimeOffset captured, IReadOnlyList<Account> suspended)
    {
        var lines = new StringBuilder();
        foreach (var (page, chunk) in users.Chunk(LookupSize).Index())
        {
            var ids = string.Join("%2C", chunk.Select(user => user.Id).Concat(page == 0 ? suspended.Select(account => account.Id!) : []));
            lines.Append(Line(json =>
            {
                WriteUsers(json, chunk);
                if (page == 0 && suspended.Count > 0) WriteErrors(json, suspended);
                WriteOrigin(json, $"https://api.twitter.com/2/users?{Fields}&ids={ids}", captured.AddSeconds(2 * page));
            }));
        }
        return lines.ToString();
    }

    /// <summary>The pages of one following list; the last has no token for a next one, so the list is complete.</summary>
    public static string Following(string ownerId, IReadOnlyList<TwarcUser> users, int pageSize, DateTimeOffset captured)
    {
        var chunks = users.Chunk(pageSize).ToList();
        var lines = new StringBuilder();
        foreach (var (page, chunk) in chunks.Index())
        {
            var asked = page == 0 ? "" : $"&pagination_token={Token(page)}";
            lines.Append(Line(json =>
            {
                WriteUsers(json, chunk);
                WriteMeta(json, chunk.Length, page, isLast: page == chunks.Count - 1);
                WriteOrigin(json, $"https://api.twitter.com/2/users/{ownerId}/following?max_results={pageSize}&{Fields}{asked}", captured.AddSeconds(61 * page));
            }));
        }
        return lines.ToString();
    }

    private static string Token(int page) => $"SAMPLE{page:D4}ZZZZ";

    internal static string Line(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void WriteUsers(Utf8JsonWriter json, TwarcUser[] users)
    {
        json.WriteStartArray("data");
        foreach (var user in users) WriteUser(json, user);
        json.WriteEndArray();
    }

    private static void WriteUser(Utf8JsonWriter json, TwarcUser user)
    {
        json.WriteStartObject();
        json.WriteString("id", user.Id);
        json.WriteString("username", user.Handle);
        json.WriteString("name", user.Name);
        json.WriteBoolean("protected", user.Protected);
        if (user.CreatedAt is not null) json.WriteString("created_at", user.CreatedAt);
        if (user.Counts is { } counts) WriteCounts(json, counts);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, (long Followers, long Following, long Posts, long Listed) counts)
    {
        json.WriteStartObject("public_metrics");
        json.WriteNumber("followers_count", counts.Followers);
        json.WriteNumber("following_count", counts.Following);
        json.WriteNumber("tweet_count", counts.Posts);
        json.WriteNumber("listed_count", counts.Listed);
        json.WriteEndObject();
    }

    private static void WriteMeta(Utf8JsonWriter json, int count, int page, bool isLast)
    {
        json.WriteStartObject("meta");
        json.WriteNumber("result_count", count);
        if (page > 0) json.WriteString("previous_token", Token(page - 1));
        if (!isLast) json.WriteString("next_token", Token(page + 1));
        json.WriteEndObject();
    }

    private static void WriteErrors(Utf8JsonWriter json, IReadOnlyList<Account> suspended)
    {
        json.WriteStartArray("errors");
        foreach (var account in suspended)
        {
            json.WriteStartObject();
            json.WriteString("value", account.Id);
            json.WriteString("detail", $"User has been suspended: [{account.Id}].");
            json.WriteString("title", "Forbidden");
            json.WriteString("resource_type", "user");
            json.WriteString("parameter", "ids");
            json.WriteString("resource_id", account.Id);
            json.WriteString("type", "https://api.twitter.com/2/problems/resource-not-found");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    internal static void WriteOrigin(Utf8JsonWriter json, string url, DateTimeOffset retrieved)
    {
        json.WriteStartObject("__twarc");
        json.WriteString("url", url);
        json.WriteString("version", "2.13.0");
        json.WriteString("retrieved_at", retrieved.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}
