using Twiplomacy.IntegrationTests.Server;

namespace Twiplomacy.IntegrationTests.RealNetworks;

/// <summary>A fact about networks that may not stand in the project: they lie in shared/real beside it, or the fact is skipped.</summary>
public sealed class RealNetworkFactAttribute : SurroundedFactAttribute
{
    public RealNetworkFactAttribute() => Need(Missing, neededInCI: Root is not null);

    /// <summary>What is missing; null where the networks lie.</summary>
    public static string? Missing => Folder is not null ? null
        : Root is null ? "The folder shared/real does not lie beside the project." : $"{Root} lacks the folder real with its networks.";

    /// <summary>The folder of the networks, or null.</summary>
    public static string? Folder { get; } = Find();

    private static string? Root => Environment.GetEnvironmentVariable("SHARED_FILES") is { Length: > 0 } given ? given : FindBeside();

    private static string? Find() => Root is { } root && Path.Combine(root, "real") is var real && Directory.Exists(Path.Combine(real, "bundestag")) ? real : null;

    private static string? FindBeside()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared") is var shared && Directory.Exists(shared)) return shared;
        return null;
    }
}
