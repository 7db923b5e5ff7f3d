using System.Text.Json.Nodes;
using Twiplomacy.Notices;
using Xunit;

namespace Twiplomacy.IntegrationTests.Deploy;

/// <summary>What goes beside the published program says what it is made of, and under which licences.</summary>
public sealed class NoticesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("twiplomacy-notices-").FullName;

    public NoticesTests() => Write(_folder);

    private string Notices => File.ReadAllText(Path.Combine(_folder, PublishedNotices.Notices));

    private JsonNode Sbom => JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, PublishedNotices.Sbom)))!;

    private IReadOnlyList<JsonNode> Components => [.. Sbom["components"]!.AsArray().Select(component => component!)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Everything_that_the_program_contains_has_a_known_licence()
    {
        var without = Components.Where(component => component["licenses"] is null).Select(component => component["name"]!.ToString());

        Assert.Empty(without);
        Assert.DoesNotContain("not known to us", Notices, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pkg:nuget/Hangfire.Core@")]
    [InlineData("pkg:nuget/Npgsql@")]
    [InlineData("pkg:nuget/QuikGraph@")]
    [InlineData("pkg:npm/echarts@")]
    [InlineData("pkg:npm/sigma@")]
    [InlineData("pkg:npm/graphology@")]
    [InlineData("pkg:npm/%40embedded-postgres/")]
    [InlineData("pkg:generic/PostgreSQL")]
    [InlineData("pkg:generic/OpenSSL")]
    [InlineData("pkg:generic/ICU")]
    public void The_bill_of_materials_names_it(string packageUrl) =>
        Assert.Contains(Components, component => component["purl"]!.ToString().StartsWith(packageUrl, StringComparison.Ordinal));

    [Fact]
    public void Every_package_of_the_lock_file_is_in_the_bill_of_materials()
    {
        var locked = JsonNode.Parse(File.ReadAllText(Path.Combine(Source, "Twiplomacy.Server", "packages.lock.json")))!["dependencies"]!["net10.0"]!.AsObject()
            .Where(package => package.Value!["type"]!.ToString() != "Project").Select(package => package.Key);
        var named = Components.Select(component => component["name"]!.ToString());

        // It checks the source while it is built, and stays behind.
        Assert.Equal(["Microsoft.CodeAnalysis.BannedApiAnalyzers"], locked.Except(named, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_reference_of_the_bill_of_materials_leads_somewhere()
    {
        var known = Components.Append(Sbom["metadata"]!["component"]!).Select(component => component["bom-ref"]!.ToString()).ToList();
        var references = Sbom["dependencies"]!.AsArray().SelectMany(entry => entry!["dependsOn"]!.AsArray().Select(use => use!.ToString()).Append(entry["ref"]!.ToString()));

        Assert.Equal(known.Count, known.Distinct().Count());
        Assert.Empty(references.Except(known));
    }

    [Theory]
    [InlineData("We use it unmodified")]
    [InlineData("GNU LESSER GENERAL PUBLIC LICENSE")]
    [InlineData("GNU GENERAL PUBLIC LICENSE")]
    [InlineData("Microsoft Public License")]
    [InlineData("Copyright (c) 2022 Lei Nelissen")]
    [InlineData("Original SSLeay License")]
    [InlineData("Apache ECharts")]
    [InlineData("Portions Copyright (c) 1994, The Regents of the University of California")]
    public void The_notices_hand_on_the_words_of_the_licences(string words) => Assert.Contains(words, Notices, StringComparison.Ordinal);

    [Fact]
    public void Licences_that_are_for_sale_are_not_ours() => Assert.DoesNotContain("LICENSE_STANDARD of", Notices, StringComparison.Ordinal);

    [Fact]
    public void The_same_program_has_the_same_files()
    {
        var again = Path.Combine(_folder, "again");
        Write(again);

        Assert.Equal(Notices, File.ReadAllText(Path.Combine(again, PublishedNotices.Notices)));
        Assert.Equal(Sbom.ToJsonString(), JsonNode.Parse(File.ReadAllText(Path.Combine(again, PublishedNotices.Sbom)))!.ToJsonString());
    }

    private static string Source => Path.Combine(SourceTree.Root, "src");

    private static void Write(string folder) =>
        PublishedNotices.Write(Path.Combine(Source, "Twiplomacy.Server", "obj", "project.assets.json"), Source, "1.2.3", folder);
}
