using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Sampling;

namespace Twiplomacy.Formats.Reading;

/// <summary>A format of JSON Lines, or of one array of like elements, read element by element.</summary>
internal abstract class JsonFormat : ExportFormat
{
    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration) =>
        sample.IsJson && Matches(sample.Shape) ? Claimed(sample, declaration) : null;

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var members = new DeclaredMembers(reading);
        var last = 0L;
        foreach (var row in JsonRows.Of(reading.File, FileSample.Of(reading.File).AreLines))
        {
            last = row.Row;
            if (row.Problem is not null || !row.Element.IsObject())
            {
                members.IsBroken = true;
                yield return row.Rejected(reading.File.Index, JsonMessages.NoObject);
                continue;
            }
            foreach (var record in Row(reading, row, members)) yield return record;
        }
        foreach (var record in members.End(last)) yield return record;
    }

    /// <summary>Fields below the elements stand at the root for lines and below <c>[]</c> for an array: asked for both.</summary>
    protected static bool HasFields(JsonShape shape, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
            if (!shape.Has(field) && !shape.Has("[]." + field)) return false;
        return true;
    }

    protected abstract bool Matches(JsonShape shape);

    protected abstract Claim Claimed(FileSample sample, ImportDeclaration declaration);

    protected abstract IEnumerable<ExportRecord> Row(UnitReading reading, JsonRow row, DeclaredMembers members);
}
