using System.Net.Http.Headers;
using System.Text;

namespace Twiplomacy.IntegrationTests.Server.Fuzz;

/// <summary>Makes one request of an operation, valid or hostile; the same seed makes the same request.</summary>
internal sealed class RequestMaker(int seed)
{
    // Taking back what the others read would leave nothing to read; whatever exists is left alone.
    private static readonly string[] IdsOfNothing = ["999999", "0", "-1", "2147483647", "2147483648", "x", "twp_00000000", "1 or 1=1", "９"];

    private readonly Random _random = new(seed);

    public (ApiOperation Operation, HttpRequestMessage Request) Make(IReadOnlyList<ApiOperation> operations)
    {
        var operation = Pick([.. operations.Where(operation => operation.Method == "GET" || Chance(0.5))]);
        var method = operation.Method == "GET" && Chance(0.05) ? HttpMethod.Head : new HttpMethod(operation.Method);
        var request = new HttpRequestMessage(method, new Uri("http://127.0.0.1" + AddressOf(operation), new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }))
        {
            Content = operation.BodyTypes.Count == 0 ? null : BodyOf(Pick([.. operation.BodyTypes])),
        };
        if (Chance(0.4)) request.Headers.TryAddWithoutValidation("Accept", Pick(HostileText.Accepts));
        if (Chance(0.2)) request.Headers.TryAddWithoutValidation("Accept-Encoding", Pick(["gzip", "br", "identity", "gzip;q=0", "*", "zstd, br;q=0.1"]));
        if (Chance(0.1)) request.Headers.TryAddWithoutValidation("If-None-Match", Pick(["*", "\"x\"", "W/\"x\"", "x", "\"", ",", "\"a\", \"b\""]));
        if (operation.Parameters.Any(parameter => parameter.Name == "Idempotency-Key") && Chance(0.3))
            request.Headers.TryAddWithoutValidation("Idempotency-Key", Pick(["k1", "k2", new string('k', 201), "'", "é"]));
        return (operation, request);
    }

    private string AddressOf(ApiOperation operation)
    {
        var path = operation.Path;
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.IsInPath))
            path = path.Replace("{" + parameter.Name + "}", Uri.EscapeDataString(SegmentOf(operation, parameter)), StringComparison.Ordinal);
        var query = operation.Parameters.Where(parameter => parameter.IsInQuery && Chance(0.35)).SelectMany(QueryOf).ToList();
        if (Chance(0.05)) query.Add($"{Uri.EscapeDataString(Pick(HostileText.Values))}={Uri.EscapeDataString(Pick(HostileText.Values))}");
        return query.Count == 0 ? path : path + "?" + string.Join('&', query);
    }

    // A segment of dots, or an empty one, would be another address; U+0000 in a path is refused by the web server itself.
    private string SegmentOf(ApiOperation operation, ApiParameter parameter)
    {
        if (operation.Method != "GET") return Pick(IdsOfNothing);
        var text = ValueOf(parameter, 0.75).Replace("\0", "", StringComparison.Ordinal);
        return text.Trim('.').Length == 0 || text.Trim().Length == 0 ? "x" : text;
    }

    private IEnumerable<string> QueryOf(ApiParameter parameter)
    {
        var name = Chance(0.02) ? parameter.Name.ToUpperInvariant() : parameter.Name;
        yield return $"{name}={(Chance(0.04) ? Pick(HostileText.Raw) : Uri.EscapeDataString(ValueOf(parameter, 0.7)))}";
        if (Chance(0.03)) yield return $"{name}={Uri.EscapeDataString(ValueOf(parameter, 0.5))}";
    }

    private string ValueOf(ApiParameter parameter, double valid)
    {
        if (!Chance(valid)) return Pick(HostileText.Values);
        if (parameter.Allowed.Count > 0) return Pick([.. parameter.Allowed]);
        if (parameter is { Least: { } least, Most: { } most })
            return Pick([least, most, least - 1, most + 1, _random.Next(least, most)]).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return parameter.Example is { } example && Chance(0.7) ? example : Pick(HostileText.Likely);
    }

    private HttpContent BodyOf(string type)
    {
        if (type == "multipart/form-data") return FormOf();
        var bytes = type == "application/json" ? Encoding.UTF8.GetBytes(JsonText()) : FileBytes();
        var content = new ByteArrayContent(bytes);
        if (Chance(0.95)) content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return content;
    }

    private string JsonText() => Pick(
    [
        """{"name":"fuzz","scopes":["read"]}""", """{"name":"fuzz","scopes":[]}""", """{"name":null,"scopes":null}""", "{", "", "[]", "5", "\"x\"", "null", "{\"name\":\"\\u0000\",\"scopes\":[\"read\"]}",
        "{\"name\":\"\\ud800\",\"scopes\":[\"read\"]}", """{"name":5,"scopes":{}}""", """{"name":"a","scopes":["admin","admin","x"],"extra":1}""",
        "{\"name\":\"" + new string('n', 5000) + "\",\"scopes\":[\"read\"]}", new string('[', 500),
    ]);

    private byte[] FileBytes()
    {
        if (Chance(0.4)) return Encoding.UTF8.GetBytes(Pick(
        [
            "source,target\ncarlbildt,eu_eeas\n", "", "\0", "source,target\n\"unclosed,x\n", "[{\"a\":1}]", "window.YTD.follower.part0 = [ ]", "<gexf/>", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><graphml>&e;</graphml>",
            "*Vertices 2\n1 \"a\"\n2 \"b\"\n*Arcs\n1 2\n", "*Vertices 99999999999\n", "=1+1,@x\n", "\uFEFFhandle\ncarlbildt\n", "id\n" + new string('1', 5000),
        ]));
        var bytes = new byte[_random.Next(0, 3000)];
        _random.NextBytes(bytes);
        if (bytes.Length > 4 && Chance(0.5)) Pick<byte[]>([[0x50, 0x4B, 3, 4], [0x1F, 0x8B, 8, 0], [0x28, 0xB5, 0x2F, 0xFD]]).CopyTo(bytes, 0);
        return bytes;
    }

    private MultipartFormDataContent FormOf()
    {
        var form = new MultipartFormDataContent();
        for (var files = Chance(0.9) ? 1 : _random.Next(0, 3); files > 0; files--)
            form.Add(new ByteArrayContent(FileBytes()), "file", Pick(["a.csv", "../../a.csv", "a.zip", new string('n', 300), "é.json"]));
        if (Chance(0.5)) form.Add(new StringContent(Pick(HostileText.Values)), Pick(["owner", "platform", "captured", "list", "name", "nonsense"]));
        return form;
    }

    private bool Chance(double probability) => _random.NextDouble() < probability;

    private T Pick<T>(T[] values) => values[_random.Next(values.Length)];
}
