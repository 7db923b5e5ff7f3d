using Xunit;

namespace Twiplomacy.IntegrationTests.RealNetworks;

/// <summary>A fact about networks that may not stand in the project: they lie in shared/real beside it, or the fact is skipped; a failure in CI where shared lies there without them.</summary>
public sealed class RealNetworkFactAttribute : FactAttribute
{
    public RealNetworkFactAttribute()
    {
        if (Folder is not null) return;
        if (Root is not null && Environment.GetEnvironmentVariable("CI") == "true") throw new InvalidOperationException($"{Root} lacks the folder real with its networks.");
        Skip = "The folder shared/real does not lie beside the project.";
    }

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
