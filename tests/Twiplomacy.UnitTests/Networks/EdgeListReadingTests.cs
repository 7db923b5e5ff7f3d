using System.IO.Compression;
using System.Text;
using Twiplomacy.Core.Imports;
using Twiplomacy.Formats.EdgeLists;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;
using Twiplomacy.Networks.Reading;
using Xunit;

namespace Twiplomacy.UnitTests.Networks;

public sealed class EdgeListReadingTests
{
    /// <summary>a follows b and c, b follows a: what most variants below say.</summary>
    private const string Expected = "id,mutual_follows,peer_followers,peer_following\na,1,1,2\nb,1,1,1\nc,0,1,0\n";

    private const string Head = "id,mutual_follows,peer_followers,peer_following\n";

    /// <summary>Variants of <see cref="Expected"/>, also read by an import: see <c>OneRecogniserTests</c>.</summary>
    public static readonly TheoryData<string> Variants =
    [
        "source,target\na,b\na,c\nb,a\n",
        "Source;Target\na;b\na;c\nb;a\n",
        "follower\tfollowee\tcount\na\tb\t1\na\tc\t1\nb\ta\t7\n",
        "\"following\",\"followed\"\n\"a\",\"b\"\n\"a\",\"c\"\n\"b\",\"a\"\n",
        "\"from\",\"to\",\"weight\"\n\"a\",\"b\",2\n\"a\",\"c\",4\n\"b\",\"a\",1\n",
        "follower,following\na,b\na,c\nb,a\n",
        "user,follower\nb,a\nc,a\na,b\n",
        "account,following\na,b\na,c\nb,a\n",
        "followee,follower\nb,a\nc,a\na,b\n",
        "target,source\nb,a\nc,a\na,b\n",
        "weight,source,name,target\n1,a,x,b\n1,a,y,c\n1,b,z,a\n",
        "Vertex 1,Vertex 2\na,b\na,c\nb,a\n",
        "tweet_id,from_user_id,from_username,to_user_id,to_username\n1,,a,,b\n2,,a,,c\n3,,b,,a\n",
        "source,target,following,followed_by\na,b,TRUE,TRUE\na,c,TRUE,FALSE\nc,b,FALSE,FALSE\n",
        "Source,Target,Type,Id\na,b,Undirected,0\na,c,Directed,1\n",
        "a,b\na,c\nb,a\n",
        "a b\na c\nb a\n",
        "a|b\na|c\nb|a\n",
        "a b {'weight': 0.5}\na c {'weight': 1, 'since': 2}\nb a {}\n",
        "# a comment\n# FromNodeId\tToNodeId\na\tb\na\tc\nb\ta\n",
        "source,target\r\na,b\r\na,c\r\nb,a\r\n",
        "source,target\na,b\r\na,c\nb,a",
        "source,target\n\na,b\n\n  \na,c\nb,a\n\n",
        "source, target\na , b\n a,c\nb,\ta\n",
        "\uFEFFsource,target\na,b\na,c\nb,a\n",
        "source,target\n=\"a\",=\"b\"\na,c\nb,a\n",
    ];

    [Theory]
    [MemberData(nameof(Variants))]
    public void Every_variant_of_an_edge_list_gives_the_same_ties(string text) => Assert.Equal(Expected, NetworkText.CountsOf(text));

    [Fact]
    public void What_comes_through_a_pipe_is_read_whole()
    {
        using var text = new NetworkText("source,target\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i},{i + 1}\n")));
        Assert.Equal(20_001, text.ThroughPipe().Accounts);
    }

    [Fact]
    public void Several_files_are_united_and_shared_ties_count_once()
    {
        using var text = new NetworkText("source,target\na,b\na,c\n", "follower;followee\nb;a\na;b\n");
        Assert.Equal(Expected, text.Table(["mutual_follows", "peer_followers", "peer_following"]));
        Assert.Equal(1, text.Report!.Duplicates);
    }

    [Fact]
    public void Wide_characters_and_gzip_are_read_as_the_text_they_hold()
    {
        const string Text = "source,target\na,b\na,c\nb,a\n";
        using var gzip = new MemoryStream();
        using (var stream = new GZipStream(gzip, CompressionMode.Compress)) stream.Write(Encoding.UTF8.GetBytes(Text));
        byte[][] files =
        [
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)],
            [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Text)],
            Encoding.Unicode.GetBytes(Text),
            gzip.ToArray(),
        ];
        foreach (var file in files)
        {
            using var text = new NetworkText([file]);
            Assert.Equal(Expected, text.Table(["mutual_follows", "peer_followers", "peer_following"]));
        }
    }

    [Fact]
    public void Text_that_is_not_UTF8_is_read_as_Windows_1252()
    {
        using var text = new NetworkText([[.. "source,target\ncaf"u8, 0xE9, .. ",b\n"u8]]);
        Assert.Contains("café,0,0,1", text.Table(["mutual_follows", "peer_followers", "peer_following"]), StringComparison.Ordinal);
        Assert.Equal(FileMessages.Windows1252, Assert.Single(text.Report!.Files[0].Remarks));
    }

    [Fact]
    public void Quoted_ids_may_hold_separators_quotes_and_line_ends() =>
        Assert.Equal(
            Head + "\"a,1\",1,1,1\n\"b\"\"2\n3\",1,1,1\n",
            NetworkText.CountsOf("source,target\n\"a,1\",\"b\"\"2\n3\"\n\"b\"\"2\n3\",\"a,1\"\n"));

    [Fact]
    public void Ids_of_every_length_stay_themselves()
    {
        string[] ids = [.. Enumerable.Range(1, 80).Select(length => new string('x', length)),
            .. Enumerable.Range(14, 10).Select(length => new string('7', length)), "0000000000000000001", "000000000000000001",
            "did:plc:ewvi7nxzyoun6zhxrhs64oiz", "did:plc:ewvi7nxzyoun6zhxrhs64oi", "ünï@cödé.example"];
        var rows = ids.SelectMany((id, i) => ids.Skip(i + 1).Select(other => $"{id},{other}\n{other},{id}\n"));
        var expected = ids.Order(StringComparer.Ordinal).Select(id => $"{id},{ids.Length - 1},{ids.Length - 1},{ids.Length - 1}\n");
        Assert.Equal(Head + string.Concat(expected), NetworkText.CountsOf("source,target\n" + string.Concat(rows)));
    }

    [Fact]
    public void Ids_are_told_apart_by_case_and_numbers_stay_text() =>
        Assert.Equal(
            Head + "007,0,0,1\n7,0,1,0\nA,0,0,1\na,0,1,0\n", NetworkText.CountsOf("source,target\nA,a\n007,7\n"));

    [Fact]
    public void Self_follows_and_duplicates_are_dropped_and_counted()
    {
        using var text = new NetworkText("source,target\na,a\na,b\na,b\nb,a\nc,c\nb,a\n");
        Assert.Equal(Head + "a,1,1,1\nb,1,1,1\nc,0,0,0\n", text.Table(["mutual_follows", "peer_followers", "peer_following"]));
        Assert.Equal((3, 2L, 1L, 2L, 2L), (text.Report!.Accounts, text.Report.Arcs, text.Report.MutualPairs, text.Report.SelfLoops, text.Report.Duplicates));
    }

    [Fact]
    public void A_header_that_says_nothing_is_asked_about_and_the_columns_can_be_named()
    {
        const string Rows = "x,y,strength\na,b,1\nb,c,1\n";
        using var text = new NetworkText(Rows);
        Assert.Contains("--source-column and --target-column", text.Refusal(), StringComparison.Ordinal);
        using var told = new NetworkText(Rows) { Declaration = new ImportDeclaration { SourceColumn = "y", TargetColumn = "x" } };
        Assert.Equal(Head + "a,0,1,0\nb,0,1,1\nc,0,0,1\n", told.Table(["mutual_follows", "peer_followers", "peer_following"]));
    }

    [Theory]
    [InlineData("source,target\nAnn,ben\nben,ann\n")]
    [InlineData("source,target\n@Ann,ben\nben,ann\n")]
    [InlineData("source_handle,target_handle\nA,b\nB,a\n")]
    [InlineData("source,target\na_Name_of_18_signs,ben\nben,@A_name_of_18_SIGNS\n")]
    public void Spellings_of_one_handle_are_one_account(string text) => Assert.EndsWith(",1,1,1\n", NetworkText.CountsOf(text), StringComparison.Ordinal);

    [Fact]
    public void Names_that_are_no_handles_stay_apart_and_it_is_said_how_many_nearly_agree()
    {
        using var text = new NetworkText("source,target\nA b,c\nc,a B\n");
        Assert.Equal(Head + "A b,0,0,1\na B,0,1,0\nc,0,1,1\n", text.Table(["mutual_follows", "peer_followers", "peer_following"]));
        Assert.Equal(NetworkMessages.SpellingsKeptApart(1), Assert.Single(text.Report!.Files[0].Remarks));
    }

    [Fact]
    public void Joined_spellings_drop_ties_to_themselves_and_repeats()
    {
        using var text = new NetworkText("source,target\nAnn,ben\nann,Ben\nANN,ann\nben,cat\n");
        Assert.Equal("id,peer_following\nANN,1\nBen,1\ncat,0\n", text.Table(["peer_following"]));
        Assert.Equal((3, 2L, 1L, 1L), (text.Report!.Accounts, text.Report.Arcs, text.Report.SelfLoops, text.Report.Duplicates));
    }

    [Fact]
    public void Weights_of_nothing_are_no_ties_and_negative_ones_are_told()
    {
        using var text = new NetworkText("source,target,weight\na,b,1\na,c,0\na,d,0.5\na,e,0.0\na,f,-1\na,g\na,h,\n");
        Assert.Equal("id,peer_following\na,4\nb,0\nc,0\nd,0\ne,0\ng,0\nh,0\n", text.Table(["peer_following"]));
        Assert.Equal(new UnreadableRow(6, RowMessages.NegativeEdge), Assert.Single(text.Report!.Files[0].Unreadable));
        Assert.Equal(EdgeListMessages.Weightless(2), Assert.Single(text.Report.Files[0].Remarks));
    }

    [Fact]
    public void An_answer_that_is_neither_yes_nor_no_is_a_fault_and_the_other_answer_stands()
    {
        using var text = new NetworkText("source,target,following,followed_by\na,b,TRUE,perhaps\na,c,,FALSE\nb,c,TRUE,TRUE\n");
        Assert.Equal(Head + "b,1,2,1\nc,1,1,1\na,0,0,1\n", text.Table(["mutual_follows", "peer_followers", "peer_following"]));
        Assert.Equal([new(2, RowMessages.NoBoolean("perhaps", "followed_by")), new(3, RowMessages.NoBoolean("", "following"))], text.Report!.Files[0].Unreadable);
    }

    [Fact]
    public void A_cell_that_is_not_read_is_named_with_its_reason()
    {
        using var text = new NetworkText("source,target,relationship\na,b,follows\na,c,admires\nNA,d,follows\n");
        text.Table(["peer_following"]);
        Assert.Equal([new(3, RowMessages.NoRelation("admires")), new(4, AccountMessages.MissingValue("NA"))], text.Report!.Files[0].Unreadable);
    }

    [Fact]
    public void Mentions_beside_follows_are_left_out_and_counted()
    {
        using var text = new NetworkText("source,target,relationship\na,b,follows\na,c,mentions\n");
        text.Table(["peer_following"]);
        Assert.Equal([NetworkMessages.MentionsLeftOut(1)], text.Report!.Files[0].Remarks);
    }

    [Fact]
    public void A_formula_in_an_id_is_neutralised_and_a_number_is_not() =>
        Assert.Equal(
            Head + "'+x,0,1,0\n-5,0,0,1\n'=1+1,0,0,1\n'@b,0,1,0\n",
            NetworkText.CountsOf("source,target\n-5,+x\n=1+1,@b\n"));
}
