using Twiplomacy.Application.Imports;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Server.Api.Imports;

/// <summary>What an export would bring. Nothing of it was kept.</summary>
public sealed record PreviewAnswer
{
    private const int MostShown = 100;

    /// <example>follows-2015.csv</example>
    public required string Name { get; init; }

    /// <summary>The effect in one sentence, or why nothing could be taken.</summary>
    /// <example>Would add 312 ties, end 40, create 5 mutual follows and 3 new accounts. Unreadable rows: 17; contains 98% of the count on the profile</example>
    public required string Summary { get; init; }

    /// <summary>Whether an import would take anything.</summary>
    public required bool WouldBeTaken { get; init; }

    /// <summary>The effect in numbers.</summary>
    public required ImportEffect Effect { get; init; }

    /// <summary>The files inside: by which format each was read, or why not.</summary>
    public required IReadOnlyList<ImportFileAnswer> Files { get; init; }

    /// <summary>Tables with an owner on each row, or that may be such: header, three rows, and what the columns are taken for.</summary>
    public required IReadOnlyList<TableLookAnswer> Tables { get; init; }

    /// <summary>The first rows that would be rejected; <c>effect.rejected</c> counts all.</summary>
    public required IReadOnlyList<RejectedRowAnswer> Rejected { get; init; }

    /// <summary>The first things to know about rows that would not be rejected.</summary>
    public required IReadOnlyList<ImportWarningAnswer> Warnings { get; init; }

    public static PreviewAnswer Of(string name, PreviewedImport preview)
    {
        var paths = preview.Findings.Entries.ToDictionary(entry => entry.File, entry => entry.Path);
        string PathOf(int file) => paths.GetValueOrDefault(file, "");
        return new PreviewAnswer
        {
            Name = name, Summary = preview.Error?.ToString() ?? preview.Effect.ToSentence(), WouldBeTaken = preview.Error is null, Effect = preview.Effect,
            Files = [.. preview.Findings.Entries.Select(ImportFileAnswer.Of)],
            Tables = [.. preview.Tables.Select(TableLookAnswer.Of)],
            Rejected = [.. preview.Findings.Rejected.Take(MostShown).Select((r, i) => RejectedRowAnswer.Of(new ImportRejectedRow(i + 1, r.File, PathOf(r.File), r.Row, r.Reason, r.Raw)))],
            Warnings = [.. preview.Findings.Warnings.Take(MostShown).Select(w => new ImportWarningAnswer(PathOf(w.File), w.Row, w.Message.ToString()))],
        };
    }
}
