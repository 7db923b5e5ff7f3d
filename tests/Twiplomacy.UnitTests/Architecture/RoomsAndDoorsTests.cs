using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Twiplomacy.UnitTests.Architecture;

/// <summary>Which room opens the door to which, and what it takes from outside: the table of the house equals the project files.</summary>
public sealed class RoomsAndDoorsTests
{
    private static readonly Dictionary<string, (string[] Doors, string[] Packages)> Rooms = new()
    {
        ["Core"] = ([], ["Cronos"]),
        ["Graph"] = ([], ["QuikGraph"]),
        ["Formats"] = (["Core"], ["DocumentFormat.OpenXml", "System.Formats.Cbor"]),
        ["Storage"] = (["Core"], ["Dapper", "Hangfire.Core", "Hangfire.PostgreSql", "Microsoft.Extensions.Logging.Abstractions", "Newtonsoft.Json", "Npgsql"]),
        ["Ingest"] = (["Core", "Formats", "Storage"], []),
        ["Networks"] = (["Core", "Formats", "Graph"], []),
        ["Analytics"] = (["Core", "Formats", "Graph", "Storage"], []),
        ["Reports"] = (["Core", "Formats", "Storage", "Analytics"], ["MailKit"]),
        ["Application"] = (["Core", "Formats", "Storage", "Ingest", "Analytics", "Reports"], ["Microsoft.Extensions.Logging.Abstractions"]),
        ["Jobs"] = (["Core", "Storage", "Ingest", "Analytics", "Reports"],
            ["Hangfire.Core", "Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Newtonsoft.Json"]),
        ["Server"] = (["Core", "Formats", "Storage", "Ingest", "Networks", "Analytics", "Reports", "Application", "Jobs"],
            ["Hangfire.AspNetCore", "Microsoft.AspNetCore.Authentication.OpenIdConnect", "Microsoft.AspNetCore.OpenApi", "Newtonsoft.Json",
                "OpenTelemetry.Exporter.OpenTelemetryProtocol", "OpenTelemetry.Exporter.Prometheus.AspNetCore", "OpenTelemetry.Extensions.Hosting",
                "OpenTelemetry.Instrumentation.AspNetCore", "SkiaSharp", "SkiaSharp.NativeAssets.Linux.NoDependencies", "Spectre.Console", "Swashbuckle.AspNetCore.SwaggerUI", "System.CommandLine"]),
    };

    public static TheoryData<string> Names => [.. Rooms.Keys];

    [Fact]
    public void The_table_names_every_room_there_is() => Assert.Equal(Rooms.Keys.Order(StringComparer.Ordinal), Sources.Rooms);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_room_references_the_rooms_of_the_table(string room) => Assert.Equal(
        Rooms[room].Doors.Order(StringComparer.Ordinal),
        References(room, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)["Twiplomacy.".Length..]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_room_references_the_packages_of_the_table(string room) => Assert.Equal(
        Rooms[room].Packages.Order(StringComparer.Ordinal), References(room, "PackageReference").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Somebody_walks_through_every_door(string room)
    {
        var words = Sources.Of(room).Concat(Sources.Of(room, "*.razor")).SelectMany(file => Regex.Matches(File.ReadAllText(file), @"\bTwiplomacy\.(\w+)"))
            .Select(match => match.Groups[1].Value).ToHashSet();
        Assert.Empty(Rooms[room].Doors.Except(words));
    }

    [Fact]
    public void Only_Storage_speaks_SQL()
    {
        var elsewhere = Rooms.Keys.Where(room => room != "Storage").SelectMany(room => Sources.Of(room))
            .Where(file => File.ReadAllText(file) is var text && (text.Contains("using Npgsql", StringComparison.Ordinal) || text.Contains("using Dapper", StringComparison.Ordinal)));
        Assert.Empty(elsewhere);
    }

    [Fact]
    public void Nobody_calls_the_database_without_a_token()
    {
        // Whatever else names Dapper goes round the one way that demands a token.
        var way = Path.Combine("Connections", "Database.cs");
        var around = Sources.Of("Storage").Where(file => !file.EndsWith(way, StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file) is var text && (text.Contains("using Dapper", StringComparison.Ordinal) || text.Contains("Dapper.", StringComparison.Ordinal)));
        Assert.Empty(around);
    }

    [Fact]
    public void Only_one_class_begins_a_copy()
    {
        var way = Path.Combine("Connections", "CopyTable.cs");
        Assert.DoesNotContain(Sources.Of("Storage").Where(file => !file.EndsWith(way, StringComparison.Ordinal)),
            file => File.ReadAllText(file).Contains("BeginBinaryImport", StringComparison.Ordinal));
    }

    private static IEnumerable<string> References(string room, string kind) =>
        XDocument.Load(Path.Combine(Sources.Folder(room), $"Twiplomacy.{room}.csproj"))
            .Descendants(kind).Select(element => element.Attribute("Include")?.Value).OfType<string>()
            .Select(include => include.Replace('\\', '/'));
}
