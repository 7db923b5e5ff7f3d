using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Application.Search;

/// <summary>
/// What words mean: accounts, countries, offices and places by their names. Filled once, then read by many. A word that is typed
/// only in part, or wrongly in a letter, still means something, but less.
/// </summary>
internal sealed class ConceptTable
{
    private const double OfStem = 0.9;
    private const double OfSlip = 0.6;
    private const double OfMiddle = 0.3;
    private const int FewestOfMiddle = 3;

    // Words of which nearly every name has one, and which tell nothing of who is meant.
    private static readonly HashSet<string> Passed =
    [
        "a", "and", "at", "for", "in", "of", "on", "s", "the", "to", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "pour",
        "das", "der", "die", "fur", "im", "und", "von", "del", "el", "los", "las", "para", "y", "в", "и", "на", "по",
    ];

    private readonly List<ConceptKind> _kinds = [];
    private readonly Dictionary<string, List<int>> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _stems = new(StringComparer.Ordinal);
    private string[]? _sorted;

    public int Count => _kinds.Count;

    public ConceptKind this[int concept] => _kinds[concept];

    /// <summary>The words of a text that tell something; all of them, where none does.</summary>
    public static IReadOnlyList<string> WordsOf(string text)
    {
        var words = SearchText.WordsOf(text);
        var telling = words.Where(word => !Passed.Contains(word)).ToList();
        return telling.Count > 0 ? telling : words;
    }

    public int Add(ConceptKind kind, IEnumerable<string> names)
    {
        var concept = _kinds.Count;
        _kinds.Add(kind);
        foreach (var name in names)
        {
            var words = WordsOf(name);
            if (words.Count == 0) continue;
            Put(_phrases, string.Join(' ', words), concept);
            foreach (var word in kind == ConceptKind.Own ? words.Concat(HandleWords.Of(name)) : words)
            {
                Put(_terms, word, concept);
                Put(_stems, WordStem.Of(word), concept);
            }
        }
        return concept;
    }

    /// <summary>Concepts that are called exactly so.</summary>
    public IReadOnlyList<int> Called(string phrase) => _phrases.GetValueOrDefault(phrase) ?? [];

    /// <summary>Concepts in whose names a word stands whole.</summary>
    public IReadOnlyList<int> Holding(string word) => _terms.GetValueOrDefault(word) ?? [];

    /// <summary>How well a word tells each concept, from 0 for not at all to 1; null if it tells none.</summary>
    public double[]? Weigh(string word)
    {
        var weights = new double[_kinds.Count];
        var hit = Raise(weights, _terms.GetValueOrDefault(word), 1) | Raise(weights, _stems.GetValueOrDefault(WordStem.Of(word)), OfStem);
        hit |= WeighBeginnings(weights, word);
        hit |= WeighMiddles(weights, word);
        if (hit || WeighSlips(weights, word)) return weights;
        // Names of people stand in our tables in Latin letters.
        return Romanised.Of(word) is { } latin ? Weigh(latin) : null;
    }

    private bool WeighBeginnings(double[] weights, string word)
    {
        var terms = _sorted ??= [.. _terms.Keys.Order(StringComparer.Ordinal)];
        var at = Array.BinarySearch(terms, word, StringComparer.Ordinal);
        var hit = false;
        for (at = at < 0 ? ~at : at; at < terms.Length && terms[at].StartsWith(word, StringComparison.Ordinal); at++)
            hit |= Raise(weights, _terms[terms[at]], 0.5 + 0.3 * word.Length / terms[at].Length);
        return hit;
    }

    // A part from the middle may be meant of a handle; of words it is chance.
    private bool WeighMiddles(double[] weights, string word)
    {
        if (word.Length < FewestOfMiddle) return false;
        var hit = false;
        foreach (var (term, concepts) in _terms)
        {
            if (term.Length <= word.Length || !term.Contains(word, StringComparison.Ordinal)) continue;
            foreach (var concept in concepts)
                if (_kinds[concept] == ConceptKind.Own && weights[concept] < OfMiddle)
                {
                    weights[concept] = OfMiddle;
                    hit = true;
                }
        }
        return hit;
    }

    private bool WeighSlips(double[] weights, string word)
    {
        var most = word.Length switch { < 4 => 0, < 8 => 1, _ => 2 };
        var hit = false;
        if (most == 0) return false;
        foreach (var (term, concepts) in _terms)
            if (Math.Abs(term.Length - word.Length) <= most && Slips.AreAtMost(most, word, term)) hit |= Raise(weights, concepts, OfSlip);
        return hit;
    }

    private static bool Raise(double[] weights, List<int>? concepts, double to)
    {
        if (concepts is null) return false;
        foreach (var concept in concepts) weights[concept] = Math.Max(weights[concept], to);
        return true;
    }

    private static void Put(Dictionary<string, List<int>> table, string key, int concept)
    {
        if (!table.TryGetValue(key, out var known)) table[key] = known = [];
        if (known.Count == 0 || known[^1] != concept) known.Add(concept);
    }
}
