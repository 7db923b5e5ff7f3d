using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Application.Imports;

/// <summary>Undoes imports.</summary>
public sealed class ImportActions(ImportQuestions imports, ImportWriter writer, TimeProvider time)
{
    /// <summary>
    /// Queues the job that takes one import back, whatever came after. One that was taken back already stays so: asking
    /// again is no fault.
    /// </summary>
    public async Task<UndoneImport> UndoAsync(ImportQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Import);
        await imports.GetAsync(query, cancellationToken);
        var job = await writer.AskUndoAsync(query.Id, time.GetUtcNow(), cancellationToken);
        var import = await imports.GetAsync(query, cancellationToken);
        return job is not null || import.Status == ImportStatus.Undone ? new UndoneImport(import, job) : throw Refused(import);
    }

    private static RefusedException Refused(ImportRow import)
    {
        var message = import.Status == ImportStatus.Failed
            ? ImportRefusalMessages.NothingOfFailed(import.ImportId) : ImportRefusalMessages.NothingYet(import.ImportId);
        return new(new Refusal(RefusalKind.Conflict, [new Fault(message)]) { Title = ImportRefusalMessages.NothingToUndo() });
    }
}
