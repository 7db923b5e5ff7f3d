using Xunit;

namespace Twiplomacy.IntegrationTests.RealNetworks;

/// <summary>A fact about networks that may not stand in the project: they lie in shared/real beside it, or the fact is skipped.</summary>
public sealed class RealNetworkFactAttribute : FactAttribute
{
    public RealNetworkFactAttribute()
    {
        if (Folder is null) Skip = "The folder shared/real does not lie beside the project.";
    }

    /// <summary>The folder of the networks, or null.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var real = Path.Combine(folder.FullName, "shared", "real");
            if (Directory.Exists(Path.Combine(real, "bundestag"))) return real;
        }
        return null;
    }
}
