using System.Formats.Tar;
using System.Text;
using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.Packages;
using Twiplomacy.UnitTests.Formats.Exports;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Packages;

public sealed class TarTests
{
    private static readonly byte[] Edges = Encoding.UTF8.GetBytes("source,target\nalice,bob\n");

    [Theory]
    [InlineData(TarEntryFormat.Ustar)]
    [InlineData(TarEntryFormat.Gnu)]
    [InlineData(TarEntryFormat.Pax)]
    public void A_tar_reads_like_its_files_compressed_or_not_whatever_program_wrote_it(TarEntryFormat format)
    {
        var name = format == TarEntryFormat.Ustar ? "folder/edges.csv" : new string('d', 120) + "/" + new string('f', 120) + ".csv";
        var tar = Made.Tar(format, (name, Edges), ("b.csv", Encoding.UTF8.GetBytes("source,target\ncarol,dave\n")));
        foreach (var bytes in new[] { tar, Given.Gzip(tar) })
        {
            Assert.Equal(["@alice following: @bob", "@carol following: @dave"], Given.Bytes(Given.Captured, ("upload", bytes)).Lists.Order());
            using var package = Given.Package(("upload", bytes));
            Assert.Equal(["b.csv", name], package.Files.Select(file => file.Path).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void An_archive_of_mastodon_of_before_2023_is_read_with_its_pictures_passed_over()
    {
        var picture = new byte[300_000];
        picture[0] = 0x89;
        var tar = Given.Gzip(Made.Tar(("media/1.png", picture), ("outbox.json", ExampleTests.Bytes("mastodon-outbox.json"))));
        var reading = Given.Bytes(Given.Captured, ("archive-20230301.tar.gz", tar));
        Assert.Equal("mastodon-outbox", reading.Format);
        Assert.Equal(2, reading.All<PostObserved>().Count);
        Assert.True(Assert.Single(reading.Plan.Refused).Incidental);
    }

    [Fact]
    public void Text_in_utf_16_is_no_picture_and_is_read_to_its_end()
    {
        var rows = "source,target\n" + string.Concat(Enumerable.Range(0, 400).Select(number => $"alice,user{number}\n"));
        byte[] table = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(rows)];
        Assert.Equal(400, Given.Bytes(Given.Captured, ("a.tar.gz", Given.Gzip(Made.Tar(("edges.csv", table))))).All<ListMember>().Count);
    }

    [Fact]
    public void A_name_that_points_outside_the_archive_refuses_it()
    {
        var tar = Made.Tar(("../evil.csv", Edges));
        Assert.Contains("outside", Assert.Throws<ExportRefusedException>(() => Given.Package(("a.tar", tar))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_beyond_what_is_held_in_memory_is_refused_with_the_way_out()
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 1_400_000).Select(number => $"alice,user{number * 7919L % 1_000_003}x{number}\n")));
        var tar = Given.Gzip(Made.Tar(Enumerable.Range(0, 1 + (64 << 20) / text.Length).Select(part => ($"part{part}.csv", text)).ToArray()));
        Assert.Equal("imports.archive.tar", Assert.Throws<ExportRefusedException>(() => Given.Package(("a.tar.gz", tar))).Said.Code);
    }

    [Fact]
    public void A_tar_that_is_cut_off_gives_the_files_before_the_cut_and_is_named()
    {
        var tar = Made.Tar(("a.csv", Edges), ("b.csv", new byte[4000]));
        foreach (var bytes in new[] { tar[..2000], Given.Gzip(tar[..2000]) })
        {
            var reading = Given.Bytes(Given.Captured, ("a.tar", bytes));
            Assert.Equal(["@alice following: @bob"], reading.Lists);
            Assert.Contains(reading.Plan.Refused, refused => refused.Reason.ToString().StartsWith("Damaged or incomplete tar archive", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Many_small_files_cost_as_much_as_their_bytes()
    {
        var files = Enumerable.Range(0, 20_000).Select(number => ($"{number}.csv", Edges)).ToArray();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        using var package = Given.Package(("a.tar.gz", Given.Gzip(Made.Tar(files))));
        foreach (var file in package.Files)
        {
            using var stream = file.Open();
            Assert.True(stream.ReadByte() >= 0);
        }
        Assert.Equal(20_000, package.Files.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed} for 20,000 files");
    }
}
