using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;

namespace Twiplomacy.Formats.Exports;

/// <summary>An empty file that was declared to be the complete list of an account that follows nobody, or that nobody follows.</summary>
internal sealed class EmptyList : ExportFormat
{
    public override FormatDescription Description { get; } = new(
        "empty-list",
        [AskedField.Owner, AskedField.List, AskedField.Captured, AskedField.Completeness, AskedField.CompleteWithin],
        ["following", "followers"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration) =>
        sample.Kind == ContentKind.Empty && IsDeclared(declaration) ? Claim.OnAny(declaration) : null;

    /// <summary>Only a full declaration turns silence into a list of nobody.</summary>
    public static bool IsDeclared(ImportDeclaration declaration) =>
        declaration is { Owner: not null, List: not null, CapturedAt: not null, Completeness: ListCompleteness.Complete or ListCompleteness.CompleteWithinPanel };

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var list = reading.NextList();
        yield return new ListBegun(reading.File.Index, 1, list, reading.Owner, reading.List);
        yield return new ListEnded(reading.File.Index, 1, list, null, null, 0);
    }
}
