using System.IO.Compression;
using System.Text;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;
using Twiplomacy.Networks.Reading;
using Xunit;

namespace Twiplomacy.UnitTests.Networks;

public sealed class HostileFileTests
{
    private static readonly string[] Counts = ["peer_followers"];

    [Theory]
    [InlineData("", "0.csv: The file is empty. If it is a list of nobody, give: --owner, --list following|followers, --captured DATE, --complete.")]
    [InlineData(" \n\t\n", "0.csv: The file is empty. If it is a list of nobody, give: --owner, --list following|followers, --captured DATE, --complete.")]
    [InlineData("source,target\n", "0.csv: No row could be read.")]
    [InlineData("\n<html><body>", "0.csv: Web page (HTML): Save the data as CSV or JSON.")]
    [InlineData("one\ntwo\nthree\n", "0.csv: A file of this type (List of handles or IDs, one per line (for example followers from Twint)) needs --owner, --list following|followers.")]
    [InlineData("a,b\0\n", "0.csv: This is not a text file (it may be a picture or a video).")]
    [InlineData("handle,party\nann,SPD\nben,CDU\n", "0.csv: Files of this type (Panel or account table (CSV, or JSON of people)) contain no lists of who follows whom.")]
    public void What_is_no_graph_is_refused_in_the_words_of_an_import(string text, string refusal)
    {
        using var file = new NetworkText(text);
        Assert.Equal(refusal, file.Refusal());
    }

    [Theory]
    [InlineData("It was the best of times\nit was the worst of times\n")]
    [InlineData("a,b\nc\nd\ne\n")]
    [InlineData("name,country,office\nx,SE,minister\n")]
    [InlineData("ann,10\nben,20\n")]
    [InlineData("1669879400 nick_one\n1223178222 nick_two\n1669879400 nick_three\n")]
    [InlineData("ann,SPD\nben,CDU\ncat,SPD\n")]
    public void Tables_and_prose_are_no_edge_lists(string text)
    {
        using var file = new NetworkText(text);
        Assert.Contains("0.csv: We do not recognise this file. Its first line is", file.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var missing = Path.Combine(Path.GetTempPath(), "there-is-none.csv");
        var exception = Assert.Throws<Twiplomacy.Networks.NetworkInputException>(
            () => Twiplomacy.Networks.NetworkAnalysis.Read([missing], 1, CancellationToken.None));
        Assert.Contains(missing, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unreadable_rows_are_named_by_line_and_the_others_are_kept()
    {
        using var file = new NetworkText("source,target\na,b\n\"x\ny\",z\nc\n,d\n\"e\"f,g\nh,i\n");
        Assert.Equal(6, file.Table(Counts).Split(',').Length - 2);
        Assert.Equal([new(5, RowMessages.Columns(1, 2)), new(6, AccountMessages.Empty), new(7, LineMessages.TextBehindQuote)], file.Report!.Files[0].Unreadable);
        Assert.False(file.Report.IsComplete);
    }

    [Fact]
    public void A_quote_that_never_closes_costs_its_own_row_only()
    {
        using var file = new NetworkText("source,target\na,b\n\"c,d\ne,f\n");
        Assert.Equal("id,peer_followers\nb,1\nf,1\na,0\ne,0\n", file.Table(Counts));
        Assert.Equal(new UnreadableRow(3, LineMessages.OpenQuote), Assert.Single(file.Report!.Files[0].Unreadable));
    }

    [Fact]
    public void A_quote_left_open_over_many_blocks_costs_its_own_row_only()
    {
        var rows = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"{i},{i + 1}\n"));
        using var file = new NetworkText("source,target\n" + rows + "\"open,x\n" + rows + rows);
        file.Table(Counts);
        Assert.Equal((200_001, 600_000L, 1L), (file.Report!.Accounts, file.Report.Rows, file.Report.UnreadableRows));
        Assert.Equal(200_002, file.Report.Files[0].Unreadable.Single().Line);
    }

    [Fact]
    public void A_line_without_end_is_refused_or_passed_over_in_bounded_memory()
    {
        using var only = new NetworkText(new string('x', 5_000_000));
        Assert.Contains("needs --owner", only.Refusal(), StringComparison.Ordinal);
        using var first = new NetworkText("a," + new string('x', 5_000_000));
        Assert.Contains("0.csv: We do not recognise this file.", first.Refusal(), StringComparison.Ordinal);
        using var middle = new NetworkText("source,target\na,b\n" + new string('x', 5_000_000) + "\nc,d\n");
        Assert.Equal("id,peer_followers\nb,1\nd,1\na,0\nc,0\n", middle.Table(Counts));
        Assert.Equal(new UnreadableRow(3, LineMessages.LongerThan(1 << 20)), Assert.Single(middle.Report!.Files[0].Unreadable));
    }

    [Fact]
    public void Gzip_that_breaks_off_or_is_damaged_is_refused()
    {
        var rows = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"{i * 7919 % 100_003},{i}\n"));
        using var gzip = new MemoryStream();
        using (var stream = new GZipStream(gzip, CompressionMode.Compress, leaveOpen: true)) stream.Write(Encoding.UTF8.GetBytes("source,target\n" + rows));
        var whole = gzip.ToArray();
        using var cut = new NetworkText([whole[..(whole.Length * 3 / 4)]]);
        Assert.Matches("^0.csv, line [0-9]+: the file is damaged or cut off here", cut.Refusal());
        whole.AsSpan(whole.Length / 2, 200).Fill(0x55);
        using var damaged = new NetworkText([whole]);
        Assert.Matches("^0.csv, line [0-9]+: the file is damaged or cut off here", damaged.Refusal());
    }

    [Fact]
    public void A_file_cut_off_in_the_middle_of_a_row_is_remarked_upon()
    {
        using var file = new NetworkText("source,target\na,b\nc,dd");
        file.Table(Counts);
        Assert.Equal(NetworkMessages.LastLineOpen, Assert.Single(file.Report!.Files[0].Remarks));
    }

    [Fact]
    public void One_refused_file_does_not_stop_the_others()
    {
        using var files = new NetworkText("source,target\na,b\n", "");
        Assert.Equal("id,peer_followers\nb,1\na,0\n", files.Table(Counts));
        Assert.Equal(FileMessages.Empty, files.Report!.Files[1].Refusal);
        Assert.False(files.Report.IsComplete);
    }

    [Fact]
    public void Random_bytes_never_crash_the_reader()
    {
        var random = new Random(20140624);
        var alphabet = "ab,;\t \"\n\r=|0"u8.ToArray();
        for (var round = 0; round < 600; round++)
        {
            var bytes = new byte[random.Next(1, 120)];
            for (var i = 0; i < bytes.Length; i++) bytes[i] = alphabet[random.Next(alphabet.Length)];
            using var file = new NetworkText([bytes]);
            try
            {
                file.Table(Counts, workers: 1);
            }
            catch (Twiplomacy.Networks.NetworkInputException exception)
            {
                Assert.StartsWith(Path.GetTempPath(), exception.Message, StringComparison.Ordinal);
            }
        }
    }
}
