using Twiplomacy.Analytics.Changes;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Jobs.Runs;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Editions;

/// <summary>Builds the draft of an edition from the evidence as it stands, lays out the picture of its network, and stores what changed in its panel.</summary>
public sealed class EditionBuildJob(EditionBuilder builder, NetworkPictures pictures, PanelChanges changes, JobRun run) : IEditionBuildJob
{
    public Task RunAsync(string edition, CancellationToken stop) => run.DoAsync(async (context, cancellationToken) =>
    {
        context.Report(0, BuildMessages.Building(edition));
        var built = await builder.BuildAsync(edition, context.Claim, context.Now, cancellationToken);
        // Published already: a job that dies here leaves the picture and the list of changes to whoever looks first.
        if (built)
        {
            context.Report(0.9, BuildMessages.LayingOut(edition));
            await pictures.PrepareAsync(edition, cancellationToken);
            await changes.PrepareAsync(edition, cancellationToken);
        }
        context.Log(built ? BuildMessages.IsFresh(edition) : BuildMessages.NothingToBuild(edition));
    }, stop);
}
