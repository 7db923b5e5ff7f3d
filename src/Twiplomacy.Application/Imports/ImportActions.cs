using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Application.Imports;

/// <summary>Undoes imports.</summary>
public sealed class ImportActions(ImportQuestions imports, ImportWriter writer, TimeProvider time)
{
    /// <summary>Takes one import back, whatever came after. One that was taken back already stays so: asking again is no fault.</summary>
    public async Task<ImportAnswer> UndoAsync(ImportQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Import);
        await imports.GetAsync(query, cancellationToken);
        var isUndone = await writer.UndoAsync(query.Id, time.GetUtcNow(), cancellationToken);
        var import = await imports.GetAsync(query, cancellationToken);
        return isUndone || import.Status == ImportStatus.Undone ? ImportAnswer.Of(import) : throw Refused(import);
    }

    private static RefusedException Refused(ImportRow import)
    {
        var message = import.Status == ImportStatus.Failed
            ? ImportRefusalMessages.NothingOfFailed(import.ImportId) : ImportRefusalMessages.NothingYet(import.ImportId);
        return new(new Refusal(RefusalKind.Conflict, [new Fault(message)]) { Title = ImportRefusalMessages.NothingToUndo() });
    }
}
