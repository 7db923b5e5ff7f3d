using System.Xml.Linq;
using Xunit;

namespace Twiplomacy.UnitTests.Architecture;

/// <summary>Which room may open the door to which: the table of the house, held against the project files.</summary>
public sealed class RoomsAndDoorsTests
{
    private static readonly Dictionary<string, string[]> Rooms = new()
    {
        ["Core"] = ["Cronos"],
        ["Graph"] = [],
        ["Formats"] = ["Core"],
        ["Storage"] = ["Core"],
        ["Ingest"] = ["Core", "Formats", "Storage"],
        ["Analytics"] = ["Core", "Formats", "Graph", "Storage"],
        ["Reports"] = ["Core", "Formats", "Storage", "Analytics"],
        ["Application"] = ["Core", "Formats", "Storage", "Ingest", "Analytics", "Reports"],
        ["Jobs"] = ["Core", "Formats", "Storage", "Ingest", "Analytics", "Reports"],
        ["Server"] = ["Core", "Graph", "Formats", "Storage", "Ingest", "Analytics", "Reports", "Application", "Jobs"],
    };

    private static readonly Dictionary<string, string[]> Packages = new()
    {
        ["Core"] = ["Cronos"],
        ["Graph"] = ["QuikGraph"],
        ["Storage"] = ["Npgsql", "Dapper", "Hangfire.Core", "Hangfire.PostgreSql", "Newtonsoft.Json", "Microsoft.Extensions.Logging.Abstractions"],
        ["Ingest"] = [],
        ["Application"] = ["Microsoft.Extensions.Logging.Abstractions"],
    };

    [Fact]
    public void Every_room_references_only_the_rooms_of_the_table()
    {
        foreach (var (room, allowed) in Rooms)
        {
            var referenced = Elements(room, "ProjectReference").Select(include => Path.GetFileNameWithoutExtension(include)["Twiplomacy.".Length..]);
            Assert.Empty(referenced.Except(allowed).Select(other => $"{room} -> {other}"));
        }
    }

    [Fact]
    public void The_table_names_every_room_there_is()
    {
        var rooms = Directory.EnumerateDirectories(Path.Combine(Root(), "src")).Select(folder => Path.GetFileName(folder)["Twiplomacy.".Length..]);
        Assert.Equal(Rooms.Keys.Order(StringComparer.Ordinal), rooms.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_inner_rooms_take_no_package_beyond_the_table()
    {
        foreach (var (room, allowed) in Packages)
            Assert.Empty(Elements(room, "PackageReference").Except(allowed).Select(package => $"{room} -> {package}"));
    }

    [Fact]
    public void Only_Storage_speaks_SQL()
    {
        var elsewhere = Rooms.Keys.Where(room => room != "Storage").SelectMany(Sources)
            .Where(file => File.ReadAllText(file) is var text && (text.Contains("using Npgsql", StringComparison.Ordinal) || text.Contains("using Dapper", StringComparison.Ordinal)));
        Assert.Empty(elsewhere);
    }

    [Fact]
    public void Nobody_calls_the_database_without_a_token()
    {
        // Whatever else names Dapper goes round the one way that demands a token.
        var way = Path.Combine("Connections", "Database.cs");
        var around = Sources("Storage").Where(file => !file.EndsWith(way, StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file) is var text && (text.Contains("using Dapper", StringComparison.Ordinal) || text.Contains("Dapper.", StringComparison.Ordinal)));
        Assert.Empty(around);
    }

    private static IEnumerable<string> Sources(string room) =>
        Directory.EnumerateFiles(Path.Combine(Root(), "src", "Twiplomacy." + room), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules"));

    private static IEnumerable<string> Elements(string room, string name) =>
        XDocument.Load(Path.Combine(Root(), "src", "Twiplomacy." + room, $"Twiplomacy.{room}.csproj"))
            .Descendants(name).Select(element => element.Attribute("Include")?.Value).OfType<string>()
            .Select(include => include.Replace('\\', '/'));

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Twiplomacy.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests run outside the project.");
    }
}
