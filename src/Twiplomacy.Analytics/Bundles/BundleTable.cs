using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using Twiplomacy.Formats.Tables;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>A column as the data package describes it.</summary>
/// <param name="Type">A type of Frictionless Table Schema: string, integer, number, boolean, date, datetime.</param>
public sealed record BundleField(string Name, string Type, string Description)
{
    /// <summary>Of an instant: ISO 8601 in all its forms, since the plain form of the standard knows no parts of a second.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Format => Type == "datetime" ? "any" : null;
}

/// <summary>One column: how it is described, written and, of an input, read back.</summary>
internal sealed record BundleColumn<TRow>(string Name, string Type, string Description, Func<TRow, object?> Value);

/// <summary>A CSV file of a bundle: where it stands, what it means, how a row becomes fields.</summary>
internal sealed class BundleTable<TRow>(string name, string path, string description, params BundleColumn<TRow>[] columns)
{
    private readonly CsvTable<TRow> _csv = new([.. columns.Select(c => (c.Name, c.Value))]);

    public BundleFile Write(IEnumerable<TRow> rows)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        // A StringWriter completes at once.
        _csv.WriteAsync(text, rows, CancellationToken.None).GetAwaiter().GetResult();
        return new BundleFile(path, Encoding.UTF8.GetBytes(text.ToString()))
        {
            Name = name, Description = description, Fields = [.. columns.Select(c => new BundleField(c.Name, c.Type, c.Description))],
        };
    }

    public string Path => path;

    public IReadOnlyList<string> Names => _csv.Names;
}

/// <summary>A file of a bundle; with fields it is a table.</summary>
public sealed record BundleFile(string Path, byte[] Content)
{
    public string? Name { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<BundleField> Fields { get; init; } = [];
}
