using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Twiplomacy.Core.Measures;

namespace Twiplomacy.Core.Messages;

/// <summary>
/// The sentences of one language by their codes, from <c>messages.xx.json</c>. A sentence that counts has two forms, and calls
/// what it counts <c>count</c>; French says <c>one</c> of 0 and 1, English of 1 alone. A further language is one further file.
/// What a measure is called (<c>measures.pagerank.name</c>) comes from its definition.
/// </summary>
public sealed class MessageCatalogue
{
    private static readonly ConcurrentDictionary<string, MessageCatalogue?> Read = new(StringComparer.Ordinal);

    private readonly Dictionary<string, (string One, string Other)> _texts;
    private readonly bool _isFrench;

    private MessageCatalogue(string language, Dictionary<string, (string One, string Other)> texts) =>
        (_isFrench, _texts) = (language == "fr", texts);

    /// <summary>The English catalogue, which has every code.</summary>
    public static MessageCatalogue English { get; } = Of("en") ?? throw new InvalidOperationException("The English catalogue is missing.");

    public IReadOnlyCollection<string> Codes => _texts.Keys;

    /// <summary>The catalogue of a language such as <c>fr</c>; null if there is none.</summary>
    public static MessageCatalogue? Of(string language) => Read.GetOrAdd(language, Load);

    /// <summary>The sentence with its places open; null if this language lacks it.</summary>
    /// <param name="code">The message's code.</param>
    /// <param name="count">What the sentence counts, if it counts.</param>
    public string? Find(string code, double? count = null)
    {
        if (!_texts.TryGetValue(code, out var text)) return null;
        return count is { } number && (number == 1 || (_isFrench && number is >= 0 and < 2)) ? text.One : text.Other;
    }

    /// <summary>Every form of a sentence: one, or two if it counts.</summary>
    public IReadOnlyList<string> FormsOf(string code) => _texts[code] is var (one, other) && one != other ? [one, other] : [other];

    private static MessageCatalogue? Load(string language)
    {
        using var stream = typeof(MessageCatalogue).Assembly.GetManifestResourceStream(string.Create(CultureInfo.InvariantCulture, $"messages.{language}.json"));
        if (stream is null) return null;
        using var document = JsonDocument.Parse(stream);
        var texts = document.RootElement.EnumerateObject().ToDictionary(entry => entry.Name, entry => TextsOf(entry.Value), StringComparer.Ordinal);
        foreach (var (id, name) in MeasureCatalogue.NamesIn(language)) texts.Add($"measures.{id}.name", (name, name));
        return new(language, texts);
    }

    private static (string One, string Other) TextsOf(JsonElement entry) => entry.ValueKind == JsonValueKind.Object
        ? (entry.GetProperty("one").GetString()!, entry.GetProperty("other").GetString()!)
        : (entry.GetString()!, entry.GetString()!);
}
