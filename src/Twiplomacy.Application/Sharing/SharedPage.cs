namespace Twiplomacy.Application.Sharing;

/// <summary>A page that a link can show: its address within this server, cut to what decides what it shows.</summary>
/// <param name="Name">The account, the country or the edition that it is of.</param>
/// <param name="Path">As it stands in an address: each part is encoded.</param>
/// <param name="Query">Its parameters with the question mark; empty: none.</param>
public sealed record SharedPage(SharedKind Kind, string Name, string Path, string Query)
{
    private const int MostLetters = 2000;

    private static readonly Dictionary<SharedKind, string[]> Parameters = new()
    {
        [SharedKind.Account] = ["edition", "as_of", "ties"],
        [SharedKind.Country] = ["edition", "with"],
        [SharedKind.Comparison] = ["accounts"],
        [SharedKind.Ranking] = ["country", "group", "kind", "personal", "language", "within", "unit", "basis", "page", "attr."],
        [SharedKind.Edition] = [],
    };

    /// <summary>Reads an address such as <c>/accounts/x:@francediplo?edition=world-leaders-2016</c>; null if no page that can be shared has it.</summary>
    public static SharedPage? Parse(string? address)
    {
        if (address is not { Length: > 1 and <= MostLetters } || address[0] != '/' || address.Any(char.IsControl)) return null;
        var cut = address.Split('#')[0].Split('?', 2);
        var parts = cut[0][1..].Split('/').Select(Uri.UnescapeDataString).ToList();
        if (!parts.All(IsPlain) || KindOf(parts) is not { } kind) return null;
        return new(kind, parts[1], string.Concat(parts.Select(part => "/" + Written(part))), QueryOf(kind, cut.ElementAtOrDefault(1)));
    }

    // What an encoded part hides would be read otherwise elsewhere.
    private static bool IsPlain(string part) =>
        part is not ("" or "." or "..") && !part.Any(letter => letter is '/' or '\\' or '%' || char.IsControl(letter));

    private static SharedKind? KindOf(List<string> parts) => parts switch
    {
        ["accounts", _] => SharedKind.Account,
        ["countries", _] => SharedKind.Country,
        ["compare", _] => SharedKind.Comparison,
        ["rankings", _, _] => SharedKind.Ranking,
        ["editions", _] => SharedKind.Edition,
        _ => null,
    };

    private static string QueryOf(SharedKind kind, string? query)
    {
        var kept = (query ?? "").Replace('+', ' ').Split('&').Select(pair => pair.Split('=', 2).Select(Uri.UnescapeDataString).ToList())
            .Where(pair => pair is [_, { Length: > 0 } value] && !value.Any(char.IsControl))
            .Where(pair => Parameters[kind].Any(name => IsNamed(name, pair[0])))
            .Select(pair => $"{Written(pair[0])}={Written(pair[1])}").ToList();
        return kept.Count == 0 ? "" : "?" + string.Join('&', kept);
    }

    // As people write accounts: what is removed of a person is found in it, too.
    private static string Written(string text) =>
        Uri.EscapeDataString(text).Replace("%3A", ":", StringComparison.Ordinal).Replace("%40", "@", StringComparison.Ordinal)
            .Replace("%2C", ",", StringComparison.Ordinal);

    private static bool IsNamed(string parameter, string name) =>
        parameter.EndsWith('.') ? name.StartsWith(parameter, StringComparison.Ordinal) : name == parameter;
}
