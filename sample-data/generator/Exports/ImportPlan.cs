using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Twiplomacy.SampleData.Exports;

/// <summary>One export and what has to be declared because the export cannot say it; paths are below <c>sample-data</c>.</summary>
/// <param name="Complete">True: the whole list; false: a part of it; null where the export says it, or for a panel.</param>
/// <param name="CompleteWithin">The panel whose members on the capture's date are all accounted for.</param>
/// <param name="MadeUp">Of a panel: one sentence that says that its data are made up.</param>
/// <param name="Owners">A file of accounts, one a line, for which that holds; null means every member.</param>
public sealed record ImportStep(
    string Path, string? Panel = null, string? Title = null, string? Platform = null, string? Owner = null, string? List = null,
    string? Captured = null, string? AccountsBy = null, bool? Complete = null, string? CompleteWithin = null, string? Owners = null,
    string? MadeUp = null);

/// <summary>The exports in the order to import them: <c>import.json</c>, one step a line.</summary>
public sealed class ImportPlan
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly List<ImportStep> _steps = [];

    public void Add(ImportStep step) => _steps.Add(step);

    public byte[] ToJson() => Lines(_steps);

    /// <summary>A JSON array with one element a line.</summary>
    public static byte[] Lines<T>(IEnumerable<T> elements) =>
        Encoding.UTF8.GetBytes("[\n" + string.Join(",\n", elements.Select(element => "  " + JsonSerializer.Serialize(element, Options))) + "\n]\n");
}
