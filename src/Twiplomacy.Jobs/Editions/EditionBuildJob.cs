using Twiplomacy.Analytics.Editions;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Jobs.Editions;

/// <summary>Builds the draft of an edition from the evidence as it stands, and lays out the picture of its network.</summary>
public sealed class EditionBuildJob(EditionBuilder builder, NetworkPictures pictures) : IJob
{
    public static string Kind => EditionWriter.JobKind;

    private sealed record Arguments(string Edition);

    public async Task RunAsync(JobContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var slug = context.Payload<Arguments>().Edition;
        context.Report(0, $"building {slug}");
        var built = await builder.BuildAsync(slug, context.Claim, context.Now, cancellationToken);
        // Published already: a job that dies here leaves the picture to whoever looks at it first.
        if (built)
        {
            context.Report(0.9, $"laying out the network of {slug}");
            await pictures.PrepareAsync(slug, cancellationToken);
        }
        context.Log(built ? $"The draft of {slug} is fresh." : $"Edition {slug} has no draft to build.");
    }
}
