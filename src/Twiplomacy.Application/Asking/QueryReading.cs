using Twiplomacy.Core.Text;

namespace Twiplomacy.Application.Asking;

/// <summary>
/// Reads a question from what a caller says by name. A name that it does not know, or a value that can't be taken, is refused
/// with every fault at once: a misspelled filter that is silently ignored would answer a question that nobody asked.
/// </summary>
/// <param name="IsLenient">
/// As a person's browser asks: the empty field of a form says nothing, and names that were hung on an address elsewhere are passed over.
/// </param>
/// <param name="IsWhole">A list is asked for whole unless a limit is given.</param>
public sealed record QueryReading(bool IsLenient = false, bool IsWhole = false)
{
    /// <param name="path">What the address itself names: the values of <c>[Key]</c> fields.</param>
    /// <param name="given">What is said beside it.</param>
    /// <exception cref="RefusedException">Something is wrong with it.</exception>
    public TQuery Read<TQuery>(IEnumerable<KeyValuePair<string, string>> path, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> given)
    {
        ArgumentNullException.ThrowIfNull(path);
        var fields = QueryFields.Of<TQuery>();
        var named = path.ToList();
        var said = given.Where(pair => !IsLenient || pair.Value.Any(value => value.Length > 0)).ToList();
        var faults = UnstorableIn(named.Select(pair => KeyValuePair.Create(pair.Key, (IReadOnlyList<string>)[pair.Value])).Concat(said)).ToList();
        var values = new Dictionary<QueryField, object?>();
        foreach (var (name, value) in named)
            if (fields.ByName.GetValueOrDefault(name) is { IsKey: true } field) Take(field, [value], values, faults);
        foreach (var (name, texts) in said)
            if (fields.ByName.GetValueOrDefault(name) is { IsKey: false } field) Take(field, texts, values, faults);
            else if (!IsOpen(fields, name) && !IsLenient) faults.Add(Unknown(name, fields));
        if (fields.Open is { } open && ColumnsIn(open.OpenPrefix!, said) is { Count: > 0 } columns) values[open] = open.ListOf(columns);
        faults.AddRange(fields.ByName.Values.Where(field => field.IsRequired && !values.ContainsKey(field) && faults.All(fault => fault.Field != field.Name))
            .Select(field => new Fault(AskingMessages.Missing(field.Name)) { Field = field.Name }));
        if (faults.Count > 0) throw RefusedException.Invalid(faults);
        return (TQuery)fields.Create(field => values.TryGetValue(field, out var value) ? value : DefaultOf(field));
    }

    private object? DefaultOf(QueryField field) =>
        IsWhole && field.Record == typeof(PageRequest) && field.Property == nameof(PageRequest.Limit) ? null : field.Default;

    private static void Take(QueryField field, IReadOnlyList<string> texts, Dictionary<QueryField, object?> values, List<Fault> faults)
    {
        if (texts.Count > 1 && !field.IsMany)
        {
            faults.Add(new(AskingMessages.GivenTwice(field.Name, texts.Count)) { Field = field.Name });
            return;
        }
        var read = texts.Select(text => QueryValues.Read(field, text)).ToList();
        if (read.FirstOrDefault(one => one.Fault is not null).Fault is { } fault) faults.Add(fault);
        else values[field] = field.IsMany ? field.ListOf(read.Select(one => one.Value!)) : read[0].Value;
    }

    private static bool IsOpen(QueryFields fields, string name) =>
        fields.Open?.OpenPrefix is { } prefix && name.StartsWith(prefix, StringComparison.Ordinal);

    private static List<ColumnValue> ColumnsIn(string prefix, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> said) =>
        [.. said.Where(pair => pair.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(pair => new ColumnValue(pair.Key[prefix.Length..], string.Join(",", pair.Value))).OrderBy(column => column.Name, StringComparer.Ordinal)];

    private static Fault Unknown(string name, QueryFields fields)
    {
        var known = fields.ByName.Values.Where(field => !field.IsKey).Select(field => field.Name).Order(StringComparer.Ordinal).ToList();
        var meant = DidYouMean.Nearest(name, known);
        var message = meant is not null ? AskingMessages.UnknownParameter(name, meant)
            : fields.Open?.OpenPrefix is { } prefix ? AskingMessages.UnknownParameterOrColumn(name, prefix + name)
            : AskingMessages.UnknownParameter(name);
        return new(message) { Field = name, Allowed = known, DidYouMean = meant };
    }

    // PostgreSQL's texts hold every character but U+0000, and nothing that is stored can be found by it.
    private static IEnumerable<Fault> UnstorableIn(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> said) =>
        said.Where(pair => HoldsZero(pair.Key) || pair.Value.Any(HoldsZero)).Select(pair => pair.Key.Replace("\0", "", StringComparison.Ordinal))
            .Select(name => new Fault(AskingMessages.HoldsZero(name)) { Field = name });

    private static bool HoldsZero(string text) => text.Contains('\0', StringComparison.Ordinal);
}
