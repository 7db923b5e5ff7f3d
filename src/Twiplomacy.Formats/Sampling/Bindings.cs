using System.Text.Json;
using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Packages;

namespace Twiplomacy.Formats.Sampling;

/// <summary>
/// The rows of a query's result as SPARQL writes it in JSON: each names the variables that have a value, with the value's kind beside it.
/// <c>{"head": {"vars": ["item"]}, "results": {"bindings": [{"item": {"type": "uri", "value": "…"}}]}}</c>, or the bindings alone.
/// </summary>
internal static class Bindings
{
    public const string Wrapper = "results.bindings";

    private const string Names = "head.vars";

    private static readonly string[] Kinds = ["uri", "literal", "typed-literal", "bnode"];

    /// <summary>The variables, those of the head first, and the rows that were sampled; null if they are no bindings.</summary>
    public static (IReadOnlyList<string> Variables, IReadOnlyList<IReadOnlyList<string>> Rows)? Of(
        IEnumerable<JsonRow> sampled, ExportFile file, string? wrapper)
    {
        var rows = new List<Dictionary<string, string>>();
        foreach (var row in sampled)
        {
            if (row.Problem is not null) continue;
            if (!IsBinding(row.Element)) return null;
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (name, _) in row.Element.Properties()) cells[name] = Text(row.Element, name)?.Trim() ?? "";
            rows.Add(cells);
        }
        var variables = (wrapper is null ? [] : NamesIn(file)).Concat(rows.SelectMany(row => row.Keys)).Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal).Take(ColumnRecipe.MostColumns).ToList();
        return rows.Count == 0 || variables.Count < 2 ? null
            : (variables, [.. rows.Select(row => (IReadOnlyList<string>)[.. variables.Select(name => row.GetValueOrDefault(name, ""))])]);
    }

    /// <summary>The value of a variable in a row, or null.</summary>
    public static string? Text(JsonElement row, string variable) => row.Text(variable, "value");

    // A row may have no variable at all, if all of them are optional.
    private static bool IsBinding(JsonElement row) => row.ValueKind == JsonValueKind.Object
        && row.Properties().All(variable =>
            variable.Value.Text("type") is { } kind && Kinds.Contains(kind) && variable.Value.Find("value") is not null);

    // A variable that has a value in few rows only is known by the head alone.
    private static List<string> NamesIn(ExportFile file) =>
        JsonRows.Parts(file, path => path is "" or "head" or Names or "results" or Wrapper).Take(2 * ColumnRecipe.MostColumns)
            .Where(part => part.Path == Names + "[]" && part.Problem is null).Select(part => part.Element.AsText()).OfType<string>().ToList();
}
