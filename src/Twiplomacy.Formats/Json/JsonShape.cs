using System.Text.Json;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Json;

/// <summary>
/// Which paths occur in the beginning of a JSON file and the first text at each: enough to know a format by its content.
/// Array elements are written <c>[]</c>: <c>data[].public_metrics.followers_count</c>.
/// </summary>
internal sealed class JsonShape
{
    private const int Deepest = 12;

    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public bool Has(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
            if (!_paths.Contains(path)) return false;
        return true;
    }

    /// <summary>Whether a property at the root has a name that begins so.</summary>
    public bool HasName(string beginning) =>
        _paths.Any(path => path.StartsWith(beginning, StringComparison.Ordinal) && path.AsSpan().IndexOfAny('.', '[') < 0);

    /// <summary>Whether any path begins so.</summary>
    public bool HasBelow(string beginning) => _paths.Any(path => path.StartsWith(beginning, StringComparison.Ordinal));

    public string? Text(string path) => _texts.GetValueOrDefault(path);

    /// <summary>Adds what can be read of a document that may be cut or broken.</summary>
    public void Add(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions
        {
            AllowMultipleValues = true, AllowTrailingCommas = true, MaxDepth = 64,
        }));
        var paths = new Stack<string>();
        try
        {
            while (reader.Read()) Step(ref reader, paths);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // A sample may be cut or damaged anywhere; what came before still tells the format.
            return;
        }
    }

    private void Step(ref Utf8JsonReader reader, Stack<string> paths)
    {
        var deep = reader.CurrentDepth > Deepest;
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                var parent = paths.Peek();
                var name = deep ? "" : NameAt(ref reader);
                paths.Push(parent.Length == 0 ? name : $"{parent}.{name}");
                _paths.Add(paths.Peek());
                break;
            case JsonTokenType.StartObject: paths.Push(ValuePath(paths)); break;
            case JsonTokenType.StartArray:
                var path = ValuePath(paths) + "[]";
                paths.Push(path);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                paths.Pop();
                EndValue(paths);
                break;
            default:
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number && !deep) AddText(ref reader, ValuePath(paths));
                else _paths.Add(ValuePath(paths));
                EndValue(paths);
                break;
        }
    }

    private static string NameAt(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair names nothing.
            return "";
        }
    }

    private string ValuePath(Stack<string> paths)
    {
        var path = paths.Count == 0 ? "" : paths.Peek();
        _paths.Add(path);
        return path;
    }

    private void AddText(ref Utf8JsonReader reader, string path)
    {
        if (_texts.ContainsKey(path)) return;
        _texts[path] = RawText.Of(reader.ValueSpan).Replace("\\/", "/", StringComparison.Ordinal);
    }

    /// <summary>A property's value is over, and with it the property; an element's array goes on.</summary>
    private static void EndValue(Stack<string> paths)
    {
        if (paths.Count > 0 && !paths.Peek().EndsWith("[]", StringComparison.Ordinal)) paths.Pop();
    }
}
