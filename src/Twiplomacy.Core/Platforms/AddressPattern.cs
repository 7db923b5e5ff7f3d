namespace Twiplomacy.Core.Platforms;

/// <summary>
/// The path of a profile's address, such as <c>/profile/{handle}</c>, <c>/id{digits}</c> or <c>/intent/user?user_id={digits}</c>. The part
/// in braces names the account: a <c>handle</c>, a <c>name</c> (a handle not of digits alone), an <c>id</c>, an id of <c>digits</c>, or a
/// <c>did</c>.
/// </summary>
public sealed class AddressPattern
{
    private static readonly string[] Parts = ["handle", "name", "id", "digits", "did"];

    /// <summary>First steps of paths that are pages of some platform and nobody's name.</summary>
    private static readonly HashSet<string> Pages = new(StringComparer.OrdinalIgnoreCase)
    {
        "home", "search", "hashtag", "explore", "i", "intent", "share", "settings", "notifications", "messages", "login", "about",
        "privacy", "tos", "p", "reel", "reels", "stories", "watch", "groups", "pages", "events", "photo", "feed", "posts", "results",
        "playlist", "shorts",
    };

    private readonly string[] _steps;
    private readonly string? _field;
    private readonly string _before;
    private readonly string _part;

    private AddressPattern(string[] steps, string? field, string before, string part) =>
        (_steps, _field, _before, _part) = (steps, field, before, part);

    /// <exception cref="FormatException">It is no path that ends with a part in braces.</exception>
    public static AddressPattern Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text is not ['/', .., '}'] || text.LastIndexOf('{') is var open && open < 0 || !Parts.Contains(text[(open + 1)..^1]))
            throw new FormatException($"“{text}” is not a path that begins with “/” and ends with {{{string.Join("} or {", Parts)}}}.");
        var (path, part) = (text[..open], text[(open + 1)..^1]);
        if (path.Split('?') is [var before, var query]) return new(Steps(before), query.TrimEnd('='), "", part);
        var last = path.LastIndexOf('/');
        return new(Steps(path[..last]), null, path[(last + 1)..], part);
    }

    /// <summary>Whom an address names whose path has these steps; null if it has another form.</summary>
    public (bool IsId, string Name)? Match(IReadOnlyList<string> steps, string query)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(query);
        if (_field is not null) return steps.SequenceEqual(_steps) && FieldOf(query) is { } value ? Named(value) : null;
        if (steps.Count != _steps.Length + 1 || !steps.Take(_steps.Length).SequenceEqual(_steps)) return null;
        var last = steps[^1];
        if (!last.StartsWith(_before, StringComparison.Ordinal) || last.Length == _before.Length) return null;
        return steps.Count == 1 && _before.Length == 0 && Pages.Contains(last) ? null : Named(last[_before.Length..]);
    }

    private (bool IsId, string Name)? Named(string text)
    {
        var isDigits = !text.AsSpan().ContainsAnyExceptInRange('0', '9');
        return _part switch
        {
            "handle" => (false, text),
            "name" => isDigits ? null : (false, text),
            "digits" => isDigits ? (true, text) : null,
            "did" => text.StartsWith("did:", StringComparison.Ordinal) ? (true, text) : null,
            _ => (true, text),
        };
    }

    private string? FieldOf(string query)
    {
        foreach (var field in query.TrimStart('?').Split('&'))
            if (field.Split('=') is [var key, { Length: > 0 } value] && key == _field) return value;
        return null;
    }

    private static string[] Steps(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);
}
