using System.IO.Compression;
using System.Text;
using Twiplomacy.Analytics.Changes;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Ties;
using Twiplomacy.Core.Time;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.IntegrationTests.RealNetworks;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.Ties;

/// <summary>A file declared complete within a panel never claims more than it shows, and says the same in any order.</summary>
public sealed class CompleteWithinTests
{
    private const string Day = "2020-09-30";

    private static readonly DateTimeOffset Now = new(2021, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_list_with_an_unreadable_row_ends_no_tie()
    {
        await using var study = await PanelAsync("11", "12", "13");
        await study.ImportAsync("source,target\n11,12\n11,13\n12,11\n13,11\n", Within("2020-08-31"));
        var effect = await study.ImportAsync("source,target\n11,12\n11,1.3E+18\n12,11\n13,11\n", Within(Day));

        Assert.Equal("11>12 11>13 12>11 !12>13 13>11 !13>12", await StatesAsync(study));
        Assert.Equal((1, 0), (effect.Rejected, effect.SilentMembers.Count));
        var warnings = await WarningsAsync(study);
        Assert.Contains("You marked the list of x:11 as complete within panel, but the file shows it is partial.", warnings, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_without_a_readable_owner_leaves_nobody_silent()
    {
        await using var study = await PanelAsync("11", "12", "13");
        await study.ImportAsync("source,target\n11,12\n11,13\n12,11\n13,11\n", Within("2020-08-31"));
        const string Broken = "source,target\n11,12\n11,13\n1.2E+18,11\n13,11\n";
        var preview = await study.Get<ImportPreview>().RunAsync(
            "export.csv", [File("export.csv", Broken)], Within(Day), null, Now, new Progress<ImportProgress>(), CancellationToken.None);
        var effect = await study.ImportAsync(Broken, Within(Day));

        Assert.Equal("11>12 11>13 12>11 !12>13 13>11 !13>12", await StatesAsync(study));
        Assert.Empty(effect.SilentMembers);
        Assert.Empty(preview.Effect.SilentMembers);
        Assert.Equal(0, preview.Effect.TiesEnded);
        const string Said = "we do not count any member of the panel as following nobody";
        Assert.Contains(preview.Findings.Warnings, warning => warning.Message.ToString().Contains(Said, StringComparison.Ordinal));
        Assert.Contains(Said, await WarningsAsync(study), StringComparison.Ordinal);
    }

    // Of @13 nothing may stand but in the file that was not read.
    [Theory]
    [InlineData("unknown header")]
    [InlineData("damaged gzip")]
    [InlineData("zip")]
    public async Task A_file_that_could_not_be_read_leaves_nobody_silent(string what)
    {
        await using var study = await PanelAsync("11", "12", "13");
        await study.ImportAsync("source,target\n11,12\n13,11\n", Within("2020-08-31"));
        IncomingFile good = File("edges-1.csv", Edges), unknown = File("edges-2.csv", "who,whom\n13,11\n");
        IReadOnlyList<IncomingFile> files = what switch
        {
            "zip" => [new IncomingFile("export.zip", () => new MemoryStream(Zip(("edges-1.csv", Edges), ("edges-2.csv", "who,whom\n13,11\n"))))],
            "damaged gzip" => [good, new IncomingFile("edges-2.csv.gz", () => new MemoryStream([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff, 0xff]))],
            _ => [good, unknown],
        };
        var effect = await study.ImportAsync(files, "export", Within(Day));

        Assert.Equal("11>12 11>13 12>11 !12>13 13>11 !13>12", await StatesAsync(study));
        Assert.Empty(effect.SilentMembers);
        Assert.Matches(@"1 file could not be read\. A member who seems to be missing may be in it", await WarningsAsync(study));
    }

    // A picture beside the lists holds none.
    [Fact]
    public async Task A_picture_beside_the_lists_keeps_nobody_from_being_silent()
    {
        await using var study = await PanelAsync("11", "12", "13");
        var picture = new IncomingFile("logo.png", () => new MemoryStream([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 0, 0, 0, 0]));
        var effect = await study.ImportAsync([File("edges.csv", Edges), picture], "export", Within(Day));

        Assert.Equal(["13"], effect.SilentMembers);
    }

    [Fact]
    public async Task An_open_cursor_stays_open_whatever_is_declared()
    {
        await using var study = await PanelAsync("11", "12", "13");
        await study.ImportAsync("""
            {"data":[{"id":"12","username":"twelve"}],"meta":{"result_count":1,"next_token":"more"},"__twarc":{"url":"https://api.twitter.com/2/users/11/following?max_results=1","retrieved_at":"2020-09-30T10:00:00+00:00"}}
            """, new ImportDeclaration { Completeness = ListCompleteness.CompleteWithinPanel, CompleteWithinPanel = "panel" });

        Assert.Equal("11>12", await StatesAsync(study));
    }

    [Theory]
    [InlineData("gexf")]
    [InlineData("graphml")]
    [InlineData("pajek")]
    [InlineData("nodexl")]
    [InlineData("folder")]
    [InlineData("zip")]
    [InlineData("edge-list")]
    public async Task Every_file_of_many_owners_can_be_silent_about_a_member(string form)
    {
        await using var study = await PanelAsync("11", "12", "13");
        var effect = await study.ImportAsync(FilesOf(form), form, Within(Day));

        Assert.Equal("11>12 11>13 12>11 !12>13 !13>11 !13>12", await StatesAsync(study));
        Assert.Equal(["13"], effect.SilentMembers);
    }

    [Fact]
    public async Task A_network_that_breaks_off_is_partial_as_a_whole()
    {
        await using var study = await PanelAsync("11", "12", "13");
        var broken = Gexf.Replace("<edge source=\"12\" target=\"11\"/></edges></graph></gexf>", "<edge source=\"12\" tar", StringComparison.Ordinal);
        await study.ImportAsync([File("export.gexf", broken)], "export.gexf", Within(Day));

        Assert.Equal("11>12 11>13", await StatesAsync(study));
    }

    // The names of a file are resolved with the sightings of today, whichever file came first.
    [Fact]
    public async Task Whoever_is_silent_follows_from_all_sightings_in_any_order()
    {
        string[] orders = ["1 3 2", "1 2 3", "3 2 1", "2 3 1"];
        var answers = new List<string>();
        foreach (var order in orders)
        {
            await using var study = await PanelAsync("30", "21", "22");
            foreach (var export in order.Split(' ')) await ImportAsync(study, export);
            var states = await StatesAsync(study);
            await study.BuildAsync("edition", "panel", Day);
            var sealing = await study.SealAsync("edition");
            Assert.Null(sealing.Refusal);
            answers.Add($"{states} {sealing.Hash}");
        }
        Assert.Single(answers.Distinct());
        Assert.StartsWith("21>22 !21>30 22>21 !22>30 !30>21 !30>22 ", answers[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Owners_named_by_handle_mean_whom_later_files_tell()
    {
        await using var before = await PanelAsync("30", "21", "22");
        await using var after = await PanelAsync("30", "21", "22");
        var declared = Within(Day) with { AccountsBy = ProfileKeyKind.Handle, Owners = [AccountRef.ByHandle("zed"), AccountRef.ByHandle("ben")] };
        const string Edges = "source,target\nben,cat\ncat,ben\n";
        foreach (var export in (string[])["names", "edges"]) await Import(before, export);
        foreach (var export in (string[])["edges", "names"]) await Import(after, export);

        // Of zed and ben alone all is known; who is not named in the file of owners proves nothing.
        Assert.Equal("21>22 !21>30 22>21 !30>21 !30>22", await StatesAsync(before));
        Assert.Equal(await StatesAsync(before), await StatesAsync(after));

        Task Import(StudyDatabase study, string export) => export == "edges" ? study.ImportAsync(Edges, declared)
            : study.ImportAsync("handle,platform_id,name\nzed,30,z\nben,21,b\ncat,22,c\n", new ImportDeclaration { Format = "panel", Platform = "x" });
    }

    [Fact]
    public async Task Taken_back_a_file_leaves_nobody_silent()
    {
        await using var study = await PanelAsync("11", "12", "13");
        await study.ImportAsync("source,target\n11,12\n11,13\n12,11\n", Within(Day));
        Assert.Equal("11>12 11>13 12>11 !12>13 !13>11 !13>12", await StatesAsync(study));
        var import = (await study.Get<ImportQueries>().ListAsync(null, 1, CancellationToken.None))[0].ImportId;
        Assert.True(await study.Get<ImportWriter>().UndoAsync(import, Now, CancellationToken.None));

        Assert.Equal("", await StatesAsync(study));
    }

    [Theory]
    [InlineData("1,2\n3,1\n", ChangeKind.Unfollowed)]
    [InlineData("1,2\n", ChangeKind.NoLongerListed)]
    public async Task A_list_of_ones_own_is_a_sign_of_life(string later, ChangeKind expected)
    {
        await using var study = await PanelAsync("1", "2", "3");
        await study.ImportAsync("source,target\n1,2\n1,3\n", Within("2020-08-31"));
        await study.ImportAsync("source,target\n" + later, Within(Day));
        var changes = study.Changes;
        var found = await changes.FindAsync("panel", Capture.Parse("2020-09-01"), Capture.Parse(Day), CancellationToken.None);

        Assert.Equal(expected, Assert.Single(found!, change => change.Account.Account.Value == "1" && change.Other.Account.Value == "3").Kind);
    }

    [Theory]
    [InlineData("complete")]
    [InlineData("within")]
    [InlineData("since")]
    public async Task A_table_of_mentions_cannot_be_declared_complete(string what)
    {
        await using var study = await PanelAsync("11", "12", "13");
        var declared = new ImportDeclaration { Platform = "x", CapturedAt = Capture.Parse(Day), Relation = ExportRelation.Mention, AccountsBy = ProfileKeyKind.Id };
        declared = what == "within" ? declared with { Completeness = ListCompleteness.CompleteWithinPanel, CompleteWithinPanel = "panel" }
            : declared with { Completeness = ListCompleteness.Complete, PostsSince = what == "since" ? Capture.Parse("2020-01-01") : null };
        var preview = await study.Get<ImportPreview>().RunAsync(
            "export.csv", [File("export.csv", "source,target,count\n11,12,3\n")], declared, null, Now, new Progress<ImportProgress>(), CancellationToken.None);

        Assert.Equal("imports.sums.complete", preview.Error?.Code);
    }

    private const string Gexf = """
        <gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed"><nodes><node id="11"/><node id="12"/><node id="13"/></nodes>
        <edges><edge source="11" target="12"/><edge source="11" target="13"/><edge source="12" target="11"/></edges></graph></gexf>
        """;

    private static IReadOnlyList<IncomingFile> FilesOf(string form) => form switch
    {
        "gexf" => [File("n.gexf", Gexf)],
        "graphml" => [File("n.graphml", """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed"><node id="11"/><node id="12"/><node id="13"/>
            <edge source="11" target="12"/><edge source="11" target="13"/><edge source="12" target="11"/></graph></graphml>
            """)],
        "pajek" => [File("n.net", "*Vertices 3\n1 \"11\"\n2 \"12\"\n3 \"13\"\n*Arcs\n1 2\n1 3\n2 1\n")],
        "nodexl" => [File("n.csv", "Vertex 1,Vertex 2,Relationship\n11,12,Follows\n11,13,Follows\n12,11,Follows\n")],
        "folder" => [File("edges.csv", Edges), File("profiles.csv", Profiles)],
        "zip" => [new IncomingFile("export.zip", () => new MemoryStream(Zip(("edges.csv", Edges), ("profiles.csv", Profiles))))],
        _ => [File("edges.csv", Edges)],
    };

    private const string Edges = "source,target\n11,12\n11,13\n12,11\n";
    private const string Profiles = "platform_id,name,followers\n11,one,5\n12,two,6\n1.3E+18,broken,7\n";

    private static byte[] Zip(params IReadOnlyList<(string Name, string Text)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = new StreamWriter(zip.CreateEntry(name).Open());
                entry.Write(text);
            }
        }
        return bytes.ToArray();
    }

    private static Task<ImportEffect> ImportAsync(StudyDatabase study, string export) => export switch
    {
        "1" => study.ImportAsync(Page("2020-01-15", ("30", "zed")), new ImportDeclaration()),
        "2" => study.ImportAsync(Page("2020-08-15", ("31", "zed"), ("30", "zed2"), ("21", "ben"), ("22", "cat")), new ImportDeclaration()),
        _ => study.ImportAsync("source,target\nben,cat\ncat,ben\nzed,ben\n", Within(Day) with { AccountsBy = ProfileKeyKind.Handle }),
    };

    private static string Page(string day, params IReadOnlyList<(string Id, string Handle)> users)
    {
        var data = string.Join(',', users.Select(user => $"{{\"id\":\"{user.Id}\",\"username\":\"{user.Handle}\"}}"));
        return $"{{\"data\":[{data}],\"meta\":{{\"result_count\":{users.Count}}},\"__twarc\":{{\"url\":"
            + $"\"https://api.twitter.com/2/users/99/following\",\"retrieved_at\":\"{day}T10:00:00+00:00\"}}}}\n";
    }

    private static ImportDeclaration Within(string day) => new()
    {
        Platform = "x", AccountsBy = ProfileKeyKind.Id, CapturedAt = Capture.Parse(day), Completeness = ListCompleteness.CompleteWithinPanel, CompleteWithinPanel = "panel",
    };

    private static async Task<StudyDatabase> PanelAsync(params IEnumerable<string> ids)
    {
        var study = await StudyDatabase.OpenAsync();
        await study.ImportAsync(
            "platform_id,name\n" + string.Concat(ids.Select(id => $"{id},someone\n")), new ImportDeclaration { Format = "panel", Platform = "x" },
            new PanelTarget("panel", null, "x", null, null));
        return study;
    }

    private static IncomingFile File(string name, string text) => new(name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));

    // Every known tie among the panel: a>b for a yes, !a>b for a no.
    private static async Task<string> StatesAsync(StudyDatabase study)
    {
        var loaded = await study.StudyAsync("panel", Day);
        var (ties, names) = (loaded.Ledger.At(loaded.AsOf), loaded.Members.Select(m => m.Account.Value).ToList());
        return string.Join(' ',
            from a in Enumerable.Range(0, names.Count)
            from b in Enumerable.Range(0, names.Count)
            let state = ties.Follows(a, b)
            where a != b && state != TieState.Unknown
            select $"{(state == TieState.No ? "!" : "")}{names[a]}>{names[b]}");
    }

    private static async Task<string> WarningsAsync(StudyDatabase study)
    {
        var imports = study.Get<ImportQueries>();
        var latest = (await imports.ListAsync(null, 1, CancellationToken.None))[0].ImportId;
        return string.Join('\n', (await imports.ListWarningsAsync(latest, CancellationToken.None)).Select(warning => warning.Message));
    }
}
