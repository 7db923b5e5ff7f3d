using System.Text.RegularExpressions;
using Xunit;

namespace Twiplomacy.UnitTests.Architecture;

/// <summary>API, pages and command line ask the same questions, and none of them leans on another.</summary>
public sealed partial class FacesTests
{
    private static readonly string[] Faces = ["Api", "Pages", "Cli"];

    [Fact]
    public void No_face_names_another()
    {
        var server = Path.Combine(Root(), "src", "Twiplomacy.Server");
        var found = Faces.SelectMany(face => Sources(Path.Combine(server, face)).Where(file => Others(File.ReadAllText(file)).Any(other => other != face)))
            .Select(file => Path.GetRelativePath(server, file).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();
        Assert.Empty(found);
    }

    private static IEnumerable<string> Others(string source) => Face().Matches(source).Select(match => match.Groups["face"].Value).Distinct();

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".cs" or ".razor");

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Twiplomacy.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests run outside the project.");
    }

    // In full, or as a namespace beside one's own.
    [GeneratedRegex(@"(?<![\w.""/])(?:(?:Twiplomacy\.)?Server\.)?(?<face>Api|Pages|Cli)\.[A-Z]")]
    private static partial Regex Face();
}
