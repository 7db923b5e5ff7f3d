using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Twiplomacy.Core.Measures;

/// <summary>
/// A definition as its file has it: the measure, and at the end of the file its words for readers by language. What a language
/// leaves out is said in English, and what English leaves out is said as the definition puts it.
/// </summary>
/// <param name="Measure">The measure itself.</param>
/// <param name="Text">The file without the words, as bundles hold it: better words are no new version.</param>
/// <param name="Words">By language; English is always among them.</param>
internal sealed record MeasureDefinition(Measure Measure, string Text, IReadOnlyDictionary<string, MeasureWords> Words)
{
    private const string English = "en";
    private const string WordsField = "words";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    public static MeasureDefinition Read(string file)
    {
        // A checkout on Windows has the same text.
        var text = file.ReplaceLineEndings("\n");
        var stored = JsonNode.Parse(text)!.AsObject();
        var given = stored[WordsField].Deserialize<Dictionary<string, GivenWords>>(Options) ?? [];
        stored.Remove(WordsField);
        var measure = stored.Deserialize<Measure>(Options)!;
        return new(measure, WithoutWords(text), WordsOf(measure, given));
    }

    private static string WithoutWords(string text) =>
        text.LastIndexOf($",\n  \"{WordsField}\": {{", StringComparison.Ordinal) is >= 0 and var begin ? text[..begin] + "\n}\n" : text;

    private static Dictionary<string, MeasureWords> WordsOf(Measure measure, Dictionary<string, GivenWords> given)
    {
        var itself = new MeasureWords(measure.Name, measure.Formula, measure.Formula, measure.Source, measure.Caveats);
        var english = given.GetValueOrDefault(English, new()).Over(itself);
        var words = given.ToDictionary(pair => pair.Key, pair => pair.Value.Over(english), StringComparer.Ordinal);
        words[English] = english;
        return words;
    }

    private sealed record GivenWords(
        string? Name = null, string? Lead = null, string? Formula = null, string? Source = null, IReadOnlyList<string>? Caveats = null)
    {
        // A formula of its own is nearer to a reader than another language's lead.
        public MeasureWords Over(MeasureWords other) => new(
            Name ?? other.Name, Lead ?? Formula ?? other.Lead, Formula ?? other.Formula, Source ?? other.Source, Caveats ?? other.Caveats);
    }
}
