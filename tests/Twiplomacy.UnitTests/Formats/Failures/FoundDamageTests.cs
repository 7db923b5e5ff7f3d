using System.IO.Compression;
using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Formats.Catalogue;
using Twiplomacy.Formats.Packages;
using Twiplomacy.UnitTests.Formats.Exports;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Failures;

/// <summary>Damage that random mutations of files found to break a reader once.</summary>
public sealed class FoundDamageTests
{
    public static TheoryData<string> JsonExamples =>
        [.. ExampleTests.Expected.Select(row => (string)row[0]).Where(file => Path.GetExtension(file) is ".json" or ".jsonl" or ".ndjson" or ".js")];

    [Theory]
    [MemberData(nameof(JsonExamples))]
    public void Objects_with_a_property_named_by_half_a_surrogate_pair_are_read_or_set_aside(string example)
    {
        var platform = (string)ExampleTests.Expected.First(row => (string)row[0] == example)[2];
        var damaged = Encoding.UTF8.GetString(ExampleTests.Bytes(example)).Replace("{\"", "{\"\\ud800\":0,\"", StringComparison.Ordinal);

        var reading = Given.Bytes(ExampleTests.Declaration(example, platform), ("upload", Encoding.UTF8.GetBytes(damaged)));

        Assert.Contains(reading.Records, record => record is ListMember or ProfileObserved or PostObserved or RejectedRow);
    }

    [Fact]
    public void An_error_about_an_account_that_no_name_can_name_is_passed_over()
    {
        const string content = """{"data": [{"id": "1", "username": "a", "name": "A"}], "errors": [{"detail": "User has been suspended: [b\u0000c].", "title": "Forbidden", "resource_type": "user"}], "__twarc": {"url": "https://api.twitter.com/2/users", "retrieved_at": "2022-03-16T02:40:46+00:00"}}""";

        Assert.Equal(["1@a"], Given.File(Given.Nothing, content).All<ProfileObserved>().Select(profile => Reading.Name(profile.Account)));
    }

    [Fact]
    public void An_empty_cell_in_a_list_of_names_is_set_aside_alone()
    {
        var reading = Given.File(Given.Captured with { Owner = AccountRef.ByHandle("owner"), List = ListDirection.Followers }, "alice\n\"\"\nbob\n");

        Assert.Equal(["@alice", "@bob"], reading.All<ListMember>().Select(member => Reading.Name(member.Member)));
        Assert.Equal([2L], reading.All<RejectedRow>().Select(rejected => (long)rejected.Row));
    }

    /// <summary>A cell in many pieces took time with the square of their number.</summary>
    [Fact]
    public void A_cell_in_many_pieces_is_read_as_one_and_ends_where_a_cell_may()
    {
        Reading Of(string name) => Given.Bytes(Given.Captured, ("edges.xlsx", Made.Workbook(name)));
        string[] Members(Reading reading) => [.. reading.All<ListMember>().Select(member => $"{member.List} {Reading.Name(member.Member)}")];

        var cut = Of(string.Concat(Enumerable.Repeat("a<![CDATA[b]]>", 400_000)));

        Assert.Equal(Members(Of("mfa_b")), Members(Of("m<![CDATA[fa]]>_<![CDATA[b]]>")));
        Assert.NotEmpty(Members(Of("mfa_b")));
        Assert.Empty(Members(cut));
        Assert.Contains("imports.workbook.cell", cut.Rejected.Select(row => row.Reason).Concat(cut.Warnings).Select(said => said.Code));
    }

    [Fact]
    public void A_workbook_with_a_cut_part_is_read_in_part_or_refused()
    {
        var whole = Made.Workbook();
        foreach (var part in Parts(whole))
        foreach (var share in (double[])[0, 0.3, 0.6, 0.9])
        {
            var damage = Record.Exception(() =>
            {
                using var package = Given.Package(("upload", Cut(whole, part, share)));
                Assert.NotNull(ExportReading.Read(ExportReading.Plan(package, Given.Captured), Given.Captured, CancellationToken.None).ToList());
            });
            Assert.True(damage is null or ExportRefusedException, $"{part} cut after {share:P0}: {damage}");
        }
    }

    private static IReadOnlyList<string> Parts(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    private static byte[] Cut(byte[] workbook, string part, double share)
    {
        using var memory = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read))
        using (var to = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var entry in from.Entries)
            {
                using var content = new MemoryStream();
                using (var stream = entry.Open()) stream.CopyTo(content);
                using var written = to.CreateEntry(entry.FullName).Open();
                written.Write(content.GetBuffer().AsSpan(0, (int)(entry.FullName == part ? content.Length * share : content.Length)));
            }
        return memory.ToArray();
    }
}
