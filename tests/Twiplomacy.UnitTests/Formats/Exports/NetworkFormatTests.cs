using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.UnitTests.Networks;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Exports;

/// <summary>Network files as other programs write them: who their nodes are, and what their edges state.</summary>
public sealed class NetworkFormatTests
{
    private const string Head = "id,mutual_follows,peer_followers,peer_following\n";

    private static readonly ImportDeclaration ByHandle = Given.Captured with { AccountsBy = ProfileKeyKind.Handle };

    [Theory]
    [InlineData("<graphml><graph edgedefault=\"directed\"><edge source=\"mfa_a\" target=\"mfa_b\"/><edge source=\"mfa_b\" target=\"mfa_a\"/><node id=\"mfa_a\"/><node id=\"mfa_b\"/></graph></graphml>")]
    [InlineData("<gexf version=\"1.2\"><graph defaultedgetype=\"directed\"><edges><edge source=\"mfa_a\" target=\"mfa_b\"/><edge source=\"mfa_b\" target=\"mfa_a\"/></edges><nodes><node id=\"mfa_a\"/><node id=\"mfa_b\"/></nodes></graph></gexf>")]
    [InlineData("<gexf version=\"1.3\"><graph defaultedgetype=\"directed\"><nodes><node id=\"mfa_a\"><nodes><node id=\"mfa_b\"/></nodes></node></nodes><edges><edge source=\"mfa_a\" target=\"mfa_b\" type=\"mutual\"/></edges></graph></gexf>")]
    [InlineData("<gexf version=\"1.3\"><graph defaultedgetype=\"directed\"><nodes><node id=\"mfa_a\"/><node id=\"mfa_b\"/></nodes><edges><edge source=\"mfa_a\" target=\"mfa_b\" type=\"dir\"/><edge source=\"mfa_b\" target=\"mfa_a\" type=\"\"/></edges></graph></gexf>")]
    [InlineData("<graphml><key id=\"label\" attr.name=\"label\"/><graph edgedefault=\"directed\"><node id=\"n0\"><data key=\"label\">mfa_a</data></node><node id=\"n1\"><data key=\"label\">mfa_b</data></node><edge source=\"n0\" target=\"n1\"/><edge source=\"n1\" target=\"n0\"/></graph></graphml>")]
    [InlineData("<graphml xmlns:y=\"urn:y\"><key for=\"node\" id=\"d6\"/><key for=\"edge\" id=\"d9\"/><key attr.name=\"description\" for=\"node\" id=\"d5\"/><graph edgedefault=\"directed\"><node id=\"n0\"><data key=\"d5\"><![CDATA[a ministry]]></data><data key=\"d6\"><y:ShapeNode><y:Geometry height=\"30\"/><y:NodeLabel>mfa_a</y:NodeLabel><y:Shape type=\"r\"/></y:ShapeNode></data></node><node id=\"n1\"><data key=\"d6\"><y:ShapeNode><y:NodeLabel>mfa_b</y:NodeLabel></y:ShapeNode></data></node><edge source=\"n0\" target=\"n1\"><data key=\"d9\"><y:PolyLineEdge/></data></edge><edge source=\"n1\" target=\"n0\"/></graph></graphml>")]
    [InlineData("<graphml><key id=\"d0\" attr.name=\"name\"/><key id=\"d1\" attr.name=\"screen_name\"/><graph edgedefault=\"undirected\"><node id=\"12\"><data key=\"d0\">Ministry A</data><data key=\"d1\">mfa_a</data></node><node id=\"13\"><data key=\"d1\">mfa_b</data><data key=\"d0\">Ministry B</data></node><edge source=\"12\" target=\"13\"/></graph></graphml>")]
    [InlineData("*Network g\n*Vertices 2\n1 \"mfa_a\"\n2 \"mfa_b\"\n*Arcs\n1 2 1\n2 1 1\n*Partition deg\n*Vertices 2\n2\n1\n*Vector x\n*Vertices 2\n0.5\n0.2\n")]
    [InlineData("% made up\n*Vertices 2\n1 \"mfa_a\"\n2 \"mfa_b\"\n*Partition deg\n*Vertices 2\n2\n1\n*Arcs\n1 2 1\n2 1 1\n1 2 0\n")]
    [InlineData("dl\nn=2\nformat = edgelist1\nlabels:\nmfa_a\nmfa_b\ndata:\n1 2 1\n2 1 1\n")]
    [InlineData("dl n=2 format=edgelist1 labels embedded\ndata:\nmfa_a mfa_b 1\nmfa_b mfa_a 1\n")]
    [InlineData("DL n=2 format=fullmatrix labels:\nmfa_a,mfa_b\ndata:\n0 1\n1 0\n")]
    [InlineData("dl n=2 format=fullmatrix labels embedded\ndata:\n mfa_a mfa_b\nmfa_a 0 1\nmfa_b 1 0\n")]
    [InlineData("dl n=2, format=nodelist1\nlabels:\nmfa_a, mfa_b\ndata:\n1 2\n2 1\n")]
    [InlineData("nodedef>name VARCHAR,label VARCHAR\nn1,mfa_a\nn2,mfa_b\nedgedef>node1 VARCHAR,node2 VARCHAR,directed BOOLEAN\nn1,n2,true\nn2,n1,true\n")]
    [InlineData("nodedef>name VARCHAR\nmfa_a\nmfa_b\nedgedef>node1 VARCHAR,node2 VARCHAR\nmfa_a,mfa_b\n")]
    [InlineData("dl n=2 format=fullmatrix\nmatrix labels:\nties\nrow labels:\nmfa_a\nmfa_b\ncolumn labels:\nmfa_a\nmfa_b\ndata:\n0 1\n1 0\n")]
    [InlineData("NODEDEF> name VARCHAR, label VARCHAR\n1, 'mfa_a'\n2,mfa_b\nEDGEDEF> node1 VARCHAR, node2 VARCHAR, note VARCHAR, directed BOOLEAN\n1,2,'one, and \\'two\\'',false\n")]
    [InlineData("graph [\n  directed 0\n  node [ id 1 label \"mfa_a\" ]\n  node [ id 2 label \"mfa_b\" ]\n  edge [ source 1 target 2 ]\n]\n")]
    [InlineData("7 mfa_a\n9 mfa_b\n#\n7 9\n9 7\n")]
    [InlineData("<graphml><graph edgedefault=\"directed\"><node id=\"n0\"><data key=\"d1\"><x:List xmlns:x=\"urn:x\" xmlns:y=\"urn:y\"><y:Label><y:Label.Text>mfa_a</y:Label.Text></y:Label></x:List></data></node><node id=\"n1\"><data key=\"d1\"><y:Label.Text xmlns:y=\"urn:y\">mfa_b</y:Label.Text></data></node><edge source=\"n0\" target=\"n1\"/><edge source=\"n1\" target=\"n0\"/></graph></graphml>")]
    [InlineData("""{"directed": true, "multigraph": false, "graph": {}, "nodes": [{"id": "mfa_a"}, {"id": "mfa_b"}], "links": [{"source": "mfa_a", "target": "mfa_b"}, {"source": "mfa_b", "target": "mfa_a"}]}""")]
    [InlineData("""{"nodes": [{"name": "mfa_a", "group": 1}, {"name": "mfa_b", "group": 2}], "links": [{"source": 0, "target": 1, "value": 1}, {"source": 1, "target": 0, "value": 8}]}""")]
    [InlineData("""{"options": {"type": "undirected"}, "nodes": [{"key": "mfa_a", "attributes": {"size": 1}}, {"key": "mfa_b"}], "edges": [{"key": "e", "source": "mfa_a", "target": "mfa_b"}]}""")]
    public void Two_who_follow_each_other_do_so_in_every_form(string content)
    {
        var reading = Given.File(ByHandle, content);
        Assert.Equal(["@mfa_a following: @mfa_b", "@mfa_b following: @mfa_a"], reading.Lists.Order(StringComparer.Ordinal));
        Assert.Empty(reading.Rejected);
        Assert.EndsWith(",1,1,1\n", NetworkText.CountsOf(content), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<graphml><graph edgedefault=\"directed\"><node id=\"n0\"/><node id=\"n1\"/><edge source=\"n0\" target=\"n1\"/></graph></graphml>")]
    [InlineData("<gexf version=\"1.3\"><graph defaultedgetype=\"directed\"><nodes><node id=\"n0\"/><node id=\"n1\"/></nodes><edges><edge source=\"n0\" target=\"n1\"/></edges></graph></gexf>")]
    [InlineData("*Vertices 2\n*Arcs\n1 2\n")]
    [InlineData("dl n=2\ndata:\n0 1\n0 0\n")]
    public void Nodes_that_are_only_numbered_are_no_accounts_but_a_network_all_the_same(string content)
    {
        Assert.Equal("imports.nodes.numbered", Given.File(ByHandle, content).Refused.Code);
        Assert.Equal(3, NetworkText.CountsOf(content).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("<graphml><key id=\"r\" for=\"edge\" attr.name=\"Relationship\"/><graph edgedefault=\"directed\"><node id=\"mfa_a\"/><node id=\"mfa_b\"/><edge source=\"mfa_a\" target=\"mfa_b\"><data key=\"r\">Mentions</data></edge><edge source=\"mfa_b\" target=\"mfa_a\"><data key=\"r\">Replies to</data></edge><edge source=\"mfa_b\" target=\"mfa_b\"><data key=\"r\">Tweet</data></edge><edge source=\"mfa_a\" target=\"mfa_b\"><data key=\"r\">Followed</data></edge></graph></graphml>")]
    [InlineData("<gexf version=\"1.3\"><graph defaultedgetype=\"directed\"><nodes><node id=\"mfa_a\"/><node id=\"mfa_b\"/></nodes><edges><edge source=\"mfa_a\" target=\"mfa_b\" kind=\"mention\"/><edge source=\"mfa_b\" target=\"mfa_a\" label=\"reply\"/><edge source=\"mfa_a\" target=\"mfa_b\"/></edges></graph></gexf>")]
    [InlineData("<graphml><key id=\"r\" for=\"edge\" attr.name=\"Relationship\"><default>Mentions</default></key><graph edgedefault=\"directed\"><node id=\"mfa_a\"/><node id=\"mfa_b\"/><edge source=\"mfa_a\" target=\"mfa_b\"/><edge source=\"mfa_b\" target=\"mfa_a\"><data key=\"r\">Replies to</data></edge><edge source=\"mfa_a\" target=\"mfa_b\"><data key=\"r\">Followed</data></edge></graph></graphml>")]
    [InlineData("1 mfa_a\n2 mfa_b\n#\n1 2 mention\n2 1 reply\n1 2\n")]
    [InlineData("source,target,relationship\nmfa_a,mfa_b,Mentions\nmfa_b,mfa_a,Replies to\nmfa_b,mfa_b,Tweet\nmfa_a,mfa_b,Followed\n")]
    public void Edges_that_say_what_they_state_become_that(string content)
    {
        var reading = Given.File(ByHandle, content);
        Assert.Equal(["@mfa_a following: @mfa_b"], reading.Lists);
        Assert.Equal([MentionKind.Mention, MentionKind.Reply], reading.All<MentionObserved>().Select(mention => mention.Kind));
    }

    [Theory]
    [InlineData("source,target,weight,mentions,replies,reposts,quotes\nmfa_a,mfa_b,3,2,0,1,0\n")]
    [InlineData("""{"directed": true, "nodes": [{"id": "mfa_a"}, {"id": "mfa_b"}], "edges": [{"source": "mfa_a", "target": "mfa_b", "weight": 3, "mentions": 2, "replies": 0, "reposts": 1, "quotes": 0}]}""")]
    public void Columns_that_count_mentions_give_as_many_of_each_kind(string content)
    {
        var reading = Given.File(ByHandle, content);
        Assert.Empty(reading.Lists);
        Assert.Equal([(MentionKind.Mention, 2L), (MentionKind.Repost, 1L)], reading.All<MentionObserved>().Select(mention => (mention.Kind, mention.Count)));
    }

    [Fact]
    public void A_network_keeps_names_with_blanks_numbers_and_nodes_without_edges_and_writes_labels_beside_them()
    {
        const string Content = "<gexf version=\"1.3\"><graph defaultedgetype=\"directed\"><nodes><node id=\"1\" label=\"a.example\"/><node id=\"2\" label=\"b.example\"/><node id=\"the third\" label=\"c\"/></nodes><edges><edge source=\"1\" target=\"2\"/></edges></graph></gexf>";
        Assert.Equal(Head + "1,0,0,1\n2,0,1,0\nthe third,0,0,0\n", NetworkText.CountsOf(Content));
        using var text = new NetworkText(Content);
        Assert.Contains("""{"id":"1","label":"a.example",""", text.Table(["mutual_follows"], format: Twiplomacy.Formats.Networks.NetworkFormat.Json), StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_of_pajek_is_named_by_labels_unless_two_are_the_same()
    {
        Assert.Equal(Head + "a one,0,0,1\nb,0,1,0\n", NetworkText.CountsOf("*Vertices 2\n1 \"a one\"\n2 \"b\"\n*Arcs\n1 2\n"));
        Assert.Equal(Head + "1,0,0,1\n2,0,1,0\n", NetworkText.CountsOf("*Vertices 2\n1 \"same\"\n2 \"same\"\n*Arcs\n1 2\n"));
    }

    [Fact]
    public void A_second_network_in_a_pajek_project_is_told_and_not_mixed_in()
    {
        var reading = Given.File(ByHandle, "*Network a\n*Vertices 2\n1 \"mfa_a\"\n2 \"mfa_b\"\n*Arcs\n1 2\n*Network b\n*Vertices 2\n1 \"mfa_c\"\n2 \"mfa_d\"\n*Arcs\n1 2\n");
        Assert.Equal(["@mfa_a following: @mfa_b"], reading.Lists);
        Assert.Equal((8, RowMessages.SecondNetwork), (Assert.Single(reading.Rejected).Row, reading.Reason));
    }

    [Theory]
    [InlineData("dl nm=2 n=2 format=fullmatrix\ndata:\n0 1\n1 0\n0 0\n1 0\n", "imports.ucinet.several")]
    [InlineData("dl nr=2 nc=3 format=fullmatrix\nn=2\ndata:\n0 1 1\n1 0 1\n", "imports.ucinet.several")]
    [InlineData("dl n=2 format=blockmatrix\ndata:\n0 1\n", "imports.ucinet.form")]
    public void Forms_of_DL_that_are_not_read_are_refused_by_name(string content, string code)
    {
        var refused = Given.File(ByHandle, content).Refused;
        Assert.Equal(code, refused.Code);
        Assert.Equal(code == "imports.ucinet.form" ? FileMessages.UcinetForm : FileMessages.UcinetSeveral, refused);
        Assert.Contains(code == "imports.ucinet.form" ? "fullmatrix, edgelist1 and nodelist1" : "several matrices or two kinds of nodes", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edge_of_more_than_two_nodes_is_told()
    {
        var reading = Given.File(ByHandle, "<graphml><graph edgedefault=\"directed\"><node id=\"mfa_a\"/><node id=\"mfa_b\"/><hyperedge><endpoint node=\"mfa_a\"/><endpoint node=\"mfa_b\"/></hyperedge></graph></graphml>");
        Assert.Empty(reading.Lists);
        Assert.Equal("imports.edge.hyper", reading.Reason.Code);
    }

    [Fact]
    public void A_weight_of_nothing_is_no_tie()
    {
        Assert.Equal(["@mfa_a following: @mfa_b"], Given.File(ByHandle,
            "<gexf version=\"1.3\"><graph defaultedgetype=\"directed\"><nodes><node id=\"mfa_a\"/><node id=\"mfa_b\"/></nodes><edges><edge source=\"mfa_a\" target=\"mfa_b\" weight=\"2\"/><edge source=\"mfa_b\" target=\"mfa_a\" weight=\"0\"/></edges></graph></gexf>").Lists);
    }

    [Fact]
    public void Our_own_names_of_accounts_are_ids_wherever_they_come_back()
    {
        const string Edges = "\"edges\": [{\"source\": \"x:12\", \"target\": \"x:13\"}]}";
        Assert.Equal(["12 following: 13"], Given.File(Given.Captured, "{\"title\": \"t\", \"directed\": true, \"nodes\": [{\"id\": \"x:12\", \"label\": \"A b\"}, {\"id\": \"x:13\", \"label\": \"c\"}], " + Edges).Lists);
        Assert.Equal(["12 following: 13"], Given.File(Given.Captured with { Relation = ExportRelation.Follow }, "source,target\nx:12,x:13\n").Lists);
        Assert.Equal(["12 following: 13", "13 following: 12"], Given.File(Given.Captured with { Relation = ExportRelation.Mutual }, "source,target\nx:12,x:13\n").Lists);
        Assert.Equal([AskedField.Relation], Given.File(Given.Captured, "source,target\nx:12,x:13\n").Missing);
    }
}
