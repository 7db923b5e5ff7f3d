using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Exports;

public sealed class EdgeListTests
{
    /// <summary>Spellings of one tie, also read by <c>network</c>: see <c>OneRecogniserTests</c>.</summary>
    public static readonly TheoryData<string> Spellings =
    [
        "source,target\nalice,bob\n",
        "Source;Target\nalice;bob\n",
        "\"from\",\"to\"\n\"alice\",\"bob\"\n",
        "follower\tfollowee\r\nalice\tbob\r\n",
        "follower,followed\ralice,bob\r",
        "following,followed\nalice,bob",
        "follower,following\nalice,bob",
        " Source , Destination \nalice , bob \n",
        "target,source,Type\nbob,alice,Directed\n",
        "source_handle,target_handle\nalice,@bob\n",
        "\uFEFFsource,target\nalice,bob\n",
        "sep=;\nsource;target\nalice;bob\n",
        "@alice @bob\n",
    ];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_spelling_of_an_edge_list_says_that_the_first_follows_the_second(string content)
    {
        var reading = Given.File(Given.Captured, content);
        Assert.Equal("edge-list", reading.Format);
        Assert.Equal(["@alice following: @bob"], reading.Lists);
        Assert.Empty(reading.Rejected);
    }

    [Fact]
    public void Every_source_is_the_owner_of_one_list_however_the_rows_are_mixed()
    {
        var reading = Given.File(Given.Captured, "source,target\nalice,bob\nbob,carol\nAlice,carol\nalice,alice\n");
        Assert.Equal(["@alice following: @bob @carol @alice", "@bob following: @carol"], reading.Lists);
        Assert.All(reading.All<ListEnded>(), ended => Assert.Null(ended.Completeness));
        Assert.Equal([2L, 3, 4, 5], reading.All<ListMember>().Select(member => member.Row));
    }

    [Fact]
    public void Declared_as_followers_lists_the_rows_are_grouped_by_target()
    {
        var reading = Given.File(Given.Captured with { List = ListDirection.Followers }, "source,target\nalice,bob\ncarol,bob\n");
        Assert.Equal(["@bob followers: @alice @carol"], reading.Lists);
    }

    [Fact]
    public void The_table_of_dyads_gives_both_lists_of_every_source_even_where_all_is_false()
    {
        var reading = Given.File(Given.Captured, "source,target,following,followed_by\na,b,TRUE,FALSE\na,c,FALSE,TRUE\nd,a,FALSE,FALSE\n");
        Assert.Equal(["@a following: @b", "@a followers: @c", "@d following: ", "@d followers: "], reading.Lists);
    }

    [Fact]
    public void Digits_are_ids_and_names_are_handles()
    {
        Assert.Equal(["12 following: 819992522109894658"], Given.File(Given.Captured, "source,target\n12,819992522109894658\n").Lists);
        Assert.Equal(["@12 following: @13"], Given.File(Given.Captured with { AccountsBy = ProfileKeyKind.Handle }, "source,target\n12,13\n").Lists);
    }

    [Fact]
    public void A_column_of_weights_is_ignored_for_follows_and_counted_for_mentions()
    {
        const string content = "from,to,weight\na,b,16\n";
        var follows = Given.File(Given.Captured, content);
        Assert.Equal(["@a following: @b"], follows.Lists);
        Assert.Contains("If the rows are mentions, say so with --relation.", Reading.Said(Assert.Single(follows.Warnings)), StringComparison.Ordinal);
        var mention = Assert.Single(Given.File(new ImportDeclaration { Relation = ExportRelation.Mention }, content).All<MentionObserved>());
        Assert.Equal(16, mention.Count);
    }

    [Fact]
    public void A_list_between_blanks_with_dictionaries_is_read()
    {
        var reading = Given.File(Given.Captured, "0 4 {'weight': 0.0021, 'x': 1}\n0 12 {'weight': 0.01}\n4 0 {'weight': 0.5}\n");
        Assert.Equal(["0 following: 4 12", "4 following: 0"], reading.Lists);
    }

    [Fact]
    public void Undirected_edges_are_follows_in_both_directions_and_are_said()
    {
        var reading = Given.File(Given.Captured, "Source,Target,Type,Id,Label,timeset,Weight\na,b,Undirected,0,,,1.0\n");
        Assert.Equal(["@a following: @b", "@b following: @a"], reading.Lists);
        Assert.Contains(reading.Warnings, warning => warning.Code == "imports.edges.undirected");
    }

    [Fact]
    public void The_capture_is_asked_for()
    {
        Assert.Equal([AskedField.Captured], Given.File(Given.Nothing, "source,target\na,b\n").Missing);
    }

    [Fact]
    public void Two_columns_under_an_unknown_header_are_refused_and_the_columns_named()
    {
        var reading = Given.File(Given.Captured, "Quelle,Ziel\nalice,bob\nbob,carol\n");
        Assert.Contains("Quelle", reading.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_without_rows_is_a_list_of_nobody_once_all_is_declared()
    {
        var reading = Given.File(Given.OwnedList with { Completeness = ListCompleteness.Complete }, "source,target\n");
        Assert.Equal(["@owner followers: "], reading.Lists);
        Assert.Equal(0, reading.End.StatedCount);
    }

    [Fact]
    public void Two_hundred_thousand_rows_over_a_thousand_owners_are_read_and_numbered()
    {
        var text = new StringBuilder("source,target\n");
        for (var row = 0; row < 200_000; row++) text.Append(row % 1000).Append(',').Append(row % 997).Append('\n');
        var reading = Given.File(Given.Captured, text.ToString());
        Assert.Equal(200_000, reading.All<ListMember>().Count);
        Assert.Equal(200_001, reading.Records.Max(record => record.Row));
    }
}
