using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// LinkedIn's Connections.csv, with or without the notes above its header. Who is connected need not follow, so that people are
/// profiles and no list. Addresses of email are never looked at, and no row is kept as text, since it would hold one.
/// </summary>
internal sealed class LinkedInConnections : ExportFormat
{
    /// <summary>Notes and a blank line stand above the header.</summary>
    private const int DeepestHeader = 10;

    public override FormatDescription Description { get; } = new("linkedin-connections", [AskedField.Captured], ["profiles", "handles"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration) =>
        HeaderOf(sample) is not null ? Claim.On("linkedin", declaration, DeclaredFacts.NeedsCapture(declaration)) : null;

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var (linesAbove, delimiter) = HeaderOf(FileSample.Of(reading.File)) ?? throw reading.Lacks("a header");
        using var table = Table.OpenBelow(reading.File, linesAbove, delimiter);
        while (table.Read())
        {
            var account = table.Rows.Problem is null ? Account(table.Text("URL"), out var reason) : NotRead(table.Rows.Problem, out reason);
            yield return account is { } known
                ? new ProfileObserved(reading.File.Index, table.Row, known, null)
                : new RejectedRow(reading.File.Index, table.Row, reason!, "");
        }
        foreach (var remark in table.Remarks()) yield return remark;
    }

    private static AccountRef? Account(string? link, out Message? reason)
    {
        reason = link is null ? AccountMessages.None : null;
        return link is null ? null : AccountText.Read(link, ProfileKeyKind.Handle, "linkedin", out reason);
    }

    private static AccountRef? NotRead(Message problem, out Message? reason)
    {
        reason = problem;
        return null;
    }

    private static (int LinesAbove, byte Delimiter)? HeaderOf(FileSample sample)
    {
        if (!sample.IsTable || !sample.Start.Contains("Connected On", StringComparison.Ordinal)) return null;
        foreach (var (place, line) in sample.Start.ReplaceLineEndings("\n").Split('\n').Index().Take(DeepestHeader))
            foreach (var delimiter in ",;\t")
                if (new Header(line.Split(delimiter)).Has("First Name", "Last Name", "URL", "Connected On")) return (place,
                    (byte)delimiter);
        return null;
    }
}
