using Twiplomacy.Jobs.Runs;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Imports;

/// <summary>Takes one import back. If it is taken over, the second run finds nothing left to do: a fencing token is not needed.</summary>
public sealed class UndoJob(ImportWriter imports, JobRun run) : IUndoJob
{
    public Task RunAsync(int importId, string name, CancellationToken stop) => run.DoAsync(async (context, token) =>
    {
        context.Report(0, ImportJobMessages.Undoing());
        if (!await imports.UndoAsync(importId, context.Now, token)) context.Log(ImportJobMessages.NothingToUndo());
    }, stop);
}
