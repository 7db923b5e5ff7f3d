using Twiplomacy.Analytics.Editions;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Jobs.Editions;

/// <summary>Builds the draft of an edition from the evidence as it stands.</summary>
public sealed class EditionBuildJob(EditionBuilder builder) : IJob
{
    public static string Kind => EditionWriter.JobKind;

    private sealed record Arguments(string Edition);

    public async Task RunAsync(JobContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var slug = context.Payload<Arguments>().Edition;
        context.Report(0, $"building {slug}");
        var built = await builder.BuildAsync(slug, context.Claim, context.Now, cancellationToken);
        context.Log(built ? $"The draft of {slug} is fresh." : $"Edition {slug} has no draft to build.");
    }
}
