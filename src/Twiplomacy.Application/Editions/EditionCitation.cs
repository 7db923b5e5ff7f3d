using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Twiplomacy.Core.Panels;
using Twiplomacy.Formats.Text;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Editions;

/// <summary>A sealed edition as reference managers and archives take it.</summary>
/// <param name="Edition">A sealed revision.</param>
/// <param name="PanelTitle">What its panel is called.</param>
/// <param name="Address">Where it can be opened from elsewhere.</param>
public sealed record EditionCitation(EditionRevisionRow Edition, string PanelTitle, string Address)
{
    private const string Publisher = "Twiplomacy";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Keywords = ["digital diplomacy", "social networks", "mutual follows"];

    private string Title => string.Create(
        CultureInfo.InvariantCulture, $"{PanelTitle}, edition {Edition.Slug}, revision {Edition.Number}, as of {Edition.AsOf.UtcDateTime:yyyy-MM-dd}");

    private string Note => $"SHA-256 {Edition.Hash}" + (MadeUpData.Told(Edition.MadeUp) is { } madeUp ? $". {madeUp}" : "");

    private string Published => Day(Edition.SealedAt ?? Edition.BuiltAt);

    private string Key => $"{Edition.Slug}-r{Edition.Number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>BibTeX.</summary>
    public string BibTeX() => string.Create(CultureInfo.InvariantCulture, $$"""
        @misc{{{Key}},
          author = {{{BibTeXText.Braced(Publisher)}}},
          title = {{{BibTeXText.Braced(OneLine(Title))}}},
          year = {{{Published[..4]}}},
          version = {{{Edition.Number}}},
          howpublished = {{{Linked(Address)}}},
          note = {Data set, {{BibTeXText.Unbraced(OneLine(Note))}}}
        }

        """);

    /// <summary>RIS, with its line ends.</summary>
    public string Ris() => string.Concat(RisLines().Select(line => $"{line.Tag}  - {OneLine(line.Value)}\r\n"));

    private (string Tag, string Value)[] RisLines() =>
    [
        ("TY", "DATA"), ("AU", Publisher), ("TI", Title), ("PY", Published[..4]), ("DA", Published.Replace('-', '/')),
        ("ET", Edition.Number.ToString(CultureInfo.InvariantCulture)), ("PB", Publisher), ("UR", Address), ("N1", Note), ("ER", ""),
    ];

    /// <summary>The Citation File Format 1.2.0, which repositories show.</summary>
    public string Cff() => string.Create(CultureInfo.InvariantCulture, $"""
        cff-version: 1.2.0
        message: Cite this data set as below.
        type: dataset
        title: {Quoted(Title)}
        version: "{Edition.Number}"
        date-released: {Published}
        url: {Quoted(Address)}
        authors:
          - name: {Publisher}
        identifiers:
          - type: other
            value: "sha256:{Edition.Hash}"
            description: SHA-256 of the sealed revision
        abstract: {Quoted(Note)}

        """);

    /// <summary>The metadata that Zenodo reads beside an upload.</summary>
    public string Zenodo() => JsonSerializer.Serialize(new
    {
        upload_type = "dataset", title = Title, version = Edition.Number.ToString(CultureInfo.InvariantCulture), publication_date = Published,
        creators = new[] { new { name = Publisher } }, description = Note,
        related_identifiers = new[] { new { identifier = Address, relation = "isIdenticalTo" } },
        keywords = Keywords,
    }, Indented) + "\n";

    private static string Day(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Linked(string address) => $"\\url{BibTeXText.Braced(OneLine(address))}";

    // JSON's strings are YAML's.
    private static string Quoted(string text) => JsonSerializer.Serialize(OneLine(text), Indented);
}
