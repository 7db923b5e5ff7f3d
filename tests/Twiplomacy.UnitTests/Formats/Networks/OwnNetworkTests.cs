using System.Text;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Networks;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Networks;

/// <summary>Our own network files, handed in again: what they were, or a question.</summary>
public sealed class OwnNetworkTests
{
    private const string One = "x:101433840831497501";
    private const string Other = "x:1252875584823";

    private static readonly NetworkAttribute[] Kinds =
    [
        new("mentions", NetworkValueType.Integer), new("replies", NetworkValueType.Integer), new("reposts", NetworkValueType.Integer), new("quotes", NetworkValueType.Integer),
    ];

    private static readonly IReadOnlyList<NetworkNode> Nodes = [new(One, "Ann_mfa", ["Ann", "embassy"]), new(Other, "ben_mfa", ["Ben", "embassy"])];

    public static readonly TheoryData<NetworkFormat> Written = [NetworkFormat.Csv, NetworkFormat.GephiEdges, NetworkFormat.Gexf, NetworkFormat.GraphMl, NetworkFormat.Json];

    [Theory]
    [MemberData(nameof(Written))]
    public async Task Follows_come_back_as_follows_of_the_same_ids(NetworkFormat format)
    {
        var written = await TextOf(format, isDirected: true, [], new NetworkEdge(One, Other, 1, []));
        Assert.Equal([$"{One[2..]} following: {Other[2..]}"], Told(written, ExportRelation.Follow).Lists);
    }

    [Theory]
    [MemberData(nameof(Written))]
    public async Task Mutual_follows_come_back_in_both_directions(NetworkFormat format)
    {
        var written = await TextOf(format, isDirected: false, [], new NetworkEdge(One, Other, 1, []));
        Assert.Equal([$"{One[2..]} following: {Other[2..]}", $"{Other[2..]} following: {One[2..]}"], Told(written, ExportRelation.Mutual).Lists.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Written))]
    public async Task Mentions_come_back_as_mentions_of_each_kind(NetworkFormat format)
    {
        var reading = Given.File(Given.Captured, await TextOf(format, isDirected: true, Kinds, new NetworkEdge(One, Other, 3, [2, 0, 1, 0])));
        Assert.Empty(reading.Lists);
        Assert.Equal([(MentionKind.Mention, 2L), (MentionKind.Repost, 1L)], reading.All<MentionObserved>().Select(mention => (mention.Kind, mention.Count)));
        Assert.All(reading.All<MentionObserved>(), mention => Assert.Equal((One[2..], Other[2..]), (mention.Author.Id, mention.Target.Id)));
    }

    [Theory]
    [InlineData(NetworkFormat.NodeCsv)]
    [InlineData(NetworkFormat.GephiNodes)]
    public async Task A_table_of_nodes_holds_no_ties(NetworkFormat format)
    {
        Assert.Empty(Given.File(Given.Captured, await TextOf(format, isDirected: true, [], new NetworkEdge(One, Other, 1, []))).Lists);
    }

    [Fact]
    public async Task A_file_that_does_not_say_what_its_rows_state_is_asked_about()
    {
        Assert.Equal([AskedField.Relation], Given.File(Given.Captured, await TextOf(NetworkFormat.Csv, isDirected: false, [], new NetworkEdge(One, Other, 1, []))).Missing);
    }

    /// <summary>What it states is said only where the file asks for it.</summary>
    private static Reading Told(string content, ExportRelation relation)
    {
        var reading = Given.File(Given.Captured, content);
        return reading.Missing.Count == 0 ? reading : Given.File(Given.Captured with { Relation = relation }, content);
    }

    private static async Task<string> TextOf(NetworkFormat format, bool isDirected, NetworkAttribute[] attributes, NetworkEdge edge)
    {
        using var output = new MemoryStream();
        NetworkAttribute[] described = [new("actor", NetworkValueType.Text), new("kind", NetworkValueType.Text)];
        await NetworkWriter.WriteAsync(new NetworkDocument("made up", isDirected, attributes.Length > 0, described, attributes, Nodes, [edge]), format, output, CancellationToken.None);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
