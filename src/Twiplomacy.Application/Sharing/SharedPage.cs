namespace Twiplomacy.Application.Sharing;

/// <summary>A page that a link can show: its address within this server, cut to what decides what it shows.</summary>
/// <param name="Name">The account, the country or the edition that it is of; empty: the newest edition.</param>
/// <param name="Path">As it stands in an address: each part is encoded.</param>
/// <param name="Query">Its parameters with the question mark; empty: none.</param>
public sealed record SharedPage(SharedKind Kind, string Name, string Path, string Query)
{
    private const int MostLetters = 2000;
    private const string FigureName = "figure";

    private static readonly Dictionary<SharedKind, string[]> Parameters = new()
    {
        [SharedKind.Account] = ["edition", "as_of", "ties", FigureName],
        [SharedKind.Country] = ["edition", "with", FigureName],
        [SharedKind.Comparison] = ["accounts", FigureName],
        [SharedKind.Ranking] = ["country", "group", "kind", "personal", "language", "within", "unit", "basis", "page", "attr."],
        [SharedKind.Edition] = [],
        [SharedKind.Network] = ["colour", "size", "account", "region", "group", "kind", FigureName],
        [SharedKind.Start] = ["edition", FigureName],
        [SharedKind.Matrix] = ["by", "rows", "columns", "chance", FigureName],
    };

    private static readonly Dictionary<SharedKind, string[]> Figures = new()
    {
        [SharedKind.Account] = ["rank", "ties", "followers"],
        [SharedKind.Comparison] = ["history"],
        [SharedKind.Network] = ["picture"],
        [SharedKind.Country] = ["map"],
        [SharedKind.Start] = ["first"],
        [SharedKind.Matrix] = ["matrix"],
    };

    // Of these a figure alone can be shared: their pages ask for more.
    private static readonly SharedKind[] FiguresOnly = [SharedKind.Network, SharedKind.Start, SharedKind.Matrix];

    /// <summary>The figure that alone is shown, and may stand in a frame of any page; null: the whole page is.</summary>
    public string? Figure { get; private init; }

    /// <summary>The accounts that it is of, by their addresses.</summary>
    public IReadOnlyList<string> Accounts => Kind switch
    {
        SharedKind.Account => [Name],
        SharedKind.Comparison => KeptOf(Kind, Query.TrimStart('?')).FirstOrDefault(pair => pair.Name == "accounts").Value?.Split(',') ?? [],
        _ => [],
    };

    /// <summary>Reads an address such as <c>/accounts/x:@francediplo?edition=world-leaders-2016</c>; null if no page that can be shared has it.</summary>
    public static SharedPage? Parse(string? address)
    {
        if (address is not { Length: > 1 and <= MostLetters } || address[0] != '/' || address.Any(char.IsControl)) return null;
        var cut = address.Split('#')[0].Split('?', 2);
        var parts = cut[0] == "/" ? [] : cut[0][1..].Split('/').Select(Uri.UnescapeDataString).ToList();
        if (!parts.All(IsPlain) || KindOf(parts) is not { } kind) return null;
        var kept = KeptOf(kind, cut.ElementAtOrDefault(1));
        var figure = kept.FirstOrDefault(pair => pair.Name == FigureName).Value;
        if (figure is null ? FiguresOnly.Contains(kind) : !Figures[kind].Contains(figure)) return null;
        var query = string.Join('&', kept.Select(pair => $"{Written(pair.Name)}={Written(pair.Value)}"));
        var path = parts.Count == 0 ? "/" : string.Concat(parts.Select(part => "/" + Written(part)));
        var name = parts.ElementAtOrDefault(1) ?? kept.FirstOrDefault(pair => pair.Name == "edition").Value ?? "";
        return new(kind, name, path, query.Length == 0 ? "" : "?" + query) { Figure = figure };
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
        ["networks", _] => SharedKind.Network,
        [] => SharedKind.Start,
        ["groups", _] or ["groups", _, "choice"] => SharedKind.Matrix,
        _ => null,
    };

    private static List<(string Name, string Value)> KeptOf(SharedKind kind, string? query) =>
        [.. (query ?? "").Replace('+', ' ').Split('&').Select(pair => pair.Split('=', 2).Select(Uri.UnescapeDataString).ToList())
            .Where(pair => pair is [_, { Length: > 0 } value] && !value.Any(char.IsControl))
            .Where(pair => Parameters[kind].Any(name => IsNamed(name, pair[0])))
            .Select(pair => (pair[0], pair[1]))];

    // As people write accounts: what is removed of a person is found in it, too.
    private static string Written(string text) =>
        Uri.EscapeDataString(text).Replace("%3A", ":", StringComparison.Ordinal).Replace("%40", "@", StringComparison.Ordinal)
            .Replace("%2C", ",", StringComparison.Ordinal);

    private static bool IsNamed(string parameter, string name) =>
        parameter.EndsWith('.') ? name.StartsWith(parameter, StringComparison.Ordinal) : name == parameter;
}
