using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using Twiplomacy.IntegrationTests.Database;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

/// <summary>Editions for statistics programs: the same figures as the rankings, and folders that R and pandas read without options.</summary>
[Collection(DemoServer.Collection)]
public sealed class AnalysisTests(DemoServer demo)
{
    [Fact]
    public async Task The_table_of_an_edition_holds_the_rows_of_its_rankings()
    {
        var lines = (await demo.TextAsync("editions/world-leaders-2014/analysis.csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var heads = lines[0].Split(',');
        int Place(string name) => Array.IndexOf(heads, name);
        Assert.Equal(643 + 1, lines.Length);
        var fabius = lines.Single(line => line.Contains(",LaurentFabius,", StringComparison.Ordinal)).Split(',');
        Assert.Equal(("91", "1", "FRA"), (fabius[Place("mutual_follows")], fabius[Place("mutual_follows_rank")], fabius[Place("country")]));
        Assert.Contains("attribute_region", heads);
        Assert.Contains(lines, line => line.Contains(",NAM,", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains(",NA,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_years_are_one_file()
    {
        var lines = (await demo.TextAsync("panels/world-leaders/analysis.csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(264 + 505 + 643 + 669 + 793 + 1, lines.Length);
        var some = (await demo.TextAsync("panels/world-leaders/analysis.csv?from=2014&to=2014")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(643 + 1, some.Length);
        Assert.Equal(HttpStatusCode.NotFound, (await demo.Client.GetAsync("/api/v1/panels/world-leaders/analysis.csv?from=1999&to=2000")).StatusCode);
    }

    [Fact]
    public async Task The_matrix_holds_the_follows_of_the_network()
    {
        var edges = (await demo.TextAsync("editions/world-leaders-2014/graph.csv?relation=follow")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1;
        using var folder = await FolderAsync("editions/world-leaders-2014/analysis.zip");
        using var reader = new StreamReader(folder.GetEntry("follows-world-leaders-2014.csv")!.Open());
        var cells = (await reader.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).SelectMany(line => line.Split(',').Skip(1)).ToList();
        Assert.Equal((643 * 643, edges), (cells.Count, cells.Count(cell => cell == "1")));
        Assert.Equal(["0", "1", "NA"], cells.Distinct().Order(StringComparer.Ordinal));
    }

    [RequiresToolFact("Rscript", neededInCI: true)]
    public async Task R_runs_the_script_of_the_folder()
    {
        var said = await RunAsync("Rscript", "analysis.R");
        Assert.Matches(@"world-leaders-2014\s+643 18278", said);
        Assert.Contains("world-leaders-2013 to world-leaders-2014: 156 joined, 18 left, 487 stayed", said, StringComparison.Ordinal);
    }

    [RequiresToolFact("python3", neededInCI: true)]
    public async Task Python_finds_every_column_where_it_should_be()
    {
        var said = await RunAsync("python3", "-c", """
            import csv
            rows = list(csv.DictReader(open('accounts.csv', encoding='utf-8')))
            assert all(len(row) == len(rows[0]) and None not in row for row in rows)
            print(len(rows), sum(row['country'] == 'NAM' for row in rows) > 0, max(float(row['mutual_follows'] or 0) for row in rows if row['edition'] == 'world-leaders-2014'))
            """);
        Assert.StartsWith("2874 True 91.0", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bib", "@misc{world-leaders-2014-r1,")]
    [InlineData("ris", "TY  - DATA")]
    [InlineData("cff", "cff-version: 1.2.0")]
    [InlineData("zenodo", "\"upload_type\": \"dataset\"")]
    public async Task An_edition_is_cited_in_the_forms_of_its_page(string form, string expected)
    {
        Assert.Contains($"/editions/world-leaders-2014/cite/{form}", await demo.Client.GetStringAsync("/editions/world-leaders-2014"), StringComparison.Ordinal);
        Assert.Contains(expected, await demo.Client.GetStringAsync($"/editions/world-leaders-2014/cite/{form}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await demo.Client.GetAsync("/editions/world-leaders-2014/cite/docx")).StatusCode);
    }

    private async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var place = new TemporaryFolder();
        using (var folder = await FolderAsync("panels/world-leaders/analysis.zip")) folder.ExtractToDirectory(place.Combine("folder"));
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = place.Combine("folder"), RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, said + await errors);
        return said;
    }

    private async Task<ZipArchive> FolderAsync(string address)
    {
        var answer = await demo.Client.GetAsync("/api/v1/" + address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new ZipArchive(await answer.Content.ReadAsStreamAsync());
    }
}
