using Twiplomacy.Application.Imports;
using Twiplomacy.Application.ListedNames;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Messages;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Jobs;
using Twiplomacy.Storage.ListedNames;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Imports;

/// <summary>The list of imports, newest first.</summary>
/// <param name="Next">From which import the next page goes on; null on the last.</param>
public sealed record ImportListView(IReadOnlyList<ImportAnswer> Imports, int? Next, bool MayImport);

/// <summary>The form by which exports are handed in.</summary>
public sealed record NewImportView(DeclarationFields Fields, IReadOnlyList<PanelSummary> Panels, bool IsPanel, IReadOnlyList<ProblemFault>? Faults = null);

/// <summary>An export handed in, with the effect that it would have.</summary>
public sealed record PreparedView(
    PreparedImport Import, IReadOnlyList<PreparedFile> Files, PreviewedImport? Preview,
    DeclarationFields Fields, IReadOnlyList<PanelSummary> Panels, IReadOnlyList<ProblemFault>? Faults = null);

/// <summary>One import with what became of it.</summary>
/// <param name="Error">Why nothing was taken, if it failed.</param>
/// <param name="Owners">Some of the accounts whose lists it holds.</param>
/// <param name="Panels">The panels there are.</param>
/// <param name="CapturedAt">When the newest list it brought was captured; null if it brought none.</param>
public sealed record ImportView(
    ImportAnswer Import, Message? Error, IReadOnlyList<ImportEntryRow> Files, IReadOnlyList<ImportWarningRow> Warnings,
    IReadOnlyList<ImportRejectedRow> Rejected, JobRow? Job, bool MayUndo, IReadOnlyList<RankedAccount> Owners, IReadOnlyList<PanelSummary> Panels, DateTimeOffset? CapturedAt, bool MayBuild)
{
    /// <summary>The first names that nobody has matched with an account; null where there are none, or the reader may not see them.</summary>
    public IReadOnlyList<NameAnswer>? OpenNames { get; init; }

    /// <summary>How many names there are.</summary>
    public NameCounts? Names { get; init; }

    public bool IsUnderWay => Import.Status is ImportStatus.Waiting or ImportStatus.Running || IsBeingUndone;

    public bool IsBeingUndone => Undo?.Status is JobStatus.Waiting or JobStatus.Running;

    /// <summary>Why it could not be taken back, if that failed.</summary>
    public Message? UndoError => Import.Status == ImportStatus.Published && Undo is { Status: JobStatus.Failed, Error: { } error } ? error : null;

    private JobRow? Undo => Job?.Kind == ImportWriter.UndoKind ? Job : null;
}
