using System.Text.Json;
using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Catalogue;
using Twiplomacy.Server.Cli;
using Twiplomacy.UnitTests.Formats.Exports;
using Twiplomacy.UnitTests.Networks;
using Xunit;
using NetworkFormat = Twiplomacy.Formats.Networks.NetworkFormat;

namespace Twiplomacy.UnitTests.Formats.EdgeLists;

/// <summary>
/// The same files through <c>import</c> and <c>network</c>: the same accounts with the same ties, or a refusal in the same words.
/// </summary>
public sealed class OneRecogniserTests
{
    private const string Refused = "refused";

    /// <summary>
    /// A file, and its ties as <c>a&gt;b</c>, or that it is refused. An account alone has no tie: it is a vertex to a network, and
    /// nobody to an import.
    /// </summary>
    public static readonly TheoryData<string, string> Files = new()
    {
        { "source,target\nann,ben\nben,ann\n", "ann>ben ben>ann" },
        { "Source;Target\nann;ben\n", "ann>ben" },
        { "\"from\"\t\"to\"\n\"ann\"\t\"ben\"\n", "ann>ben" },
        { "follower,followee\r\nann,ben\r\n", "ann>ben" },
        { "follower,followed\rann,ben\rben,cat\r", "ann>ben ben>cat" },
        { "following,followed\nann,ben", "ann>ben" },
        { "follower,following\nann,ben\n", "ann>ben" },
        { "user,friend\nann,ben\n", "ann>ben" },
        { "user,follower\nann,ben\n", "ben>ann" },
        { "account,follows\nann,ben\n", "ann>ben" },
        { "src,dst\n12,13\n", "12>13" },
        { "origin,dest\nann,ben\n", "ann>ben" },
        { "tail,head\nann,ben\n", "ann>ben" },
        { "fromNodeId,toNodeId\n12,13\n", "12>13" },
        { "vertex_1,vertex_2\nann,ben\n", "ann>ben" },
        { "id_1,id_2\n12,13\n", "12>13" },
        { "numeric_id_1 numeric_id_2\n12 13\n", "12>13" },
        { "from_username,to_username\nAnn,@ben\n@BEN,ann\n", "ann>ben ben>ann" },
        { "from_user_id,from_username,to_user_id,to_username\n12,ann,13,ben\n", "12>13" },
        { "from_user_id,from_username,to_user_id,to_username\n,ann,,ben\n", "ann>ben" },
        { "screen_name,friend_id\nmfa,1000000000000000001\nmfa,1000000000000000002\n", "mfa>1000000000000000001 mfa>1000000000000000002" },
        { "screen_name,follower_id\nmfa,1000000000000000001\n", "1000000000000000001>mfa" },
        { "# made up\n% more\nsource target\nann ben\n# between\nben cat\n", "ann>ben ben>cat" },
        { "# FromNodeId\tToNodeId\n12\t13\n13\t14\n", "12>13 13>14" },
        { "ann,ben\nben,ann\n", "ann>ben ben>ann" },
        { "@ann @ben\n@cat @dan\n", "ann>ben cat>dan" },
        { "0 4 {'weight': 0.5}\n4 0 {'weight': 1, 'x': 2}\n", "0>4 4>0" },
        { "sep=;\nsource;target\nann;ben\n", "ann>ben" },
        { "\"\",\"from\",\"to\",\"weight\"\n\"1\",\"ann\",\"ben\",1\n\"2\",\"ben\",\"ann\",1\n", "ann>ben ben>ann" },
        { "\"from\"\t\"to\"\n\"1\"\t\"ann\"\t\"ben\"\n\"2\"\t\"ben\"\t\"ann\"\n", "ann>ben ben>ann" },
        { "\"from\" \"to\"\n\"1\" \"ann\" \"ben\"\n\"2\" \"ben\" \"ann\"\n", "ann>ben ben>ann" },
        { "source,target,weight\nann,ben,1\nann,cat,0\nann,dan,0.5\n", "ann>ben ann>dan cat" },
        { "Source;Target;Weight\nann;ben;1,5\nann;cat;0,0\n", "ann>ben cat" },
        { "source,target,following,followed_by\nann,ben,TRUE,TRUE\nann,cat,FALSE,TRUE\n", "ann>ben ben>ann cat>ann" },
        { "Source,Target,Type,Id\nann,ben,Undirected,0\nben,cat,Directed,1\n", "ann>ben ben>ann ben>cat" },
        { "source,target\nann,ben\nsource,target\nben,cat\n", "ann>ben ben>cat" },
        { "source,target,relationship\nann,ben,follows\nben,ann,mentions\ncat,cat,Tweet\n", "ann>ben" },
        { "source,target\nhttps://x.com/ann,https://twitter.com/ben?lang=en\nben,ann\n", "ann>ben ben>ann" },
        { "source,target,\nann,ben,\nben,ann,\n", "ann>ben ben>ann" },
        { "\uFEFFsource,target\n=\"12\",=\"13\"\n", "12>13" },
        { "V1,V2\nann,ben\nben,ann\n", Refused },
        { "Quelle,Ziel\nann,ben\nben,cat\n", Refused },
        { "Follows of ministries,,\nsource,target,note\nann,ben,\nben,ann,\n", Refused },
        { "Follows of ministries;\nsource;target\nann;ben\n", Refused },
        { "source,target\nann,ben,5\nben,ann,7\n", Refused },
        { "handle,followers\nann,10\nben,20\n", "none" },
        { "name,followers,following\nann,10,5\nben,20,7\n", Refused },
        { "ann,SPD\nben,CDU\ncat,SPD\n", Refused },
        { "1669879400 nick_one 2020-01-01\n1223178222 nick_two 2020-01-01\n", Refused },
        { "1669879400 nick_one\n1223178222 nick_two\n1669879400 nick_three\n", Refused },
        { "user_id,count,label\nann,2,x\nann,3,y\n", Refused },
        { "Account address,Hide notifications\nann@a.example,true\n", Refused },
        { ";ann;ben\nann;0;1\nben;1;0\n", "ann>ben ben>ann" },
        { "\"\",\"ann\",\"ben\",\"cat\"\n\"ann\",FALSE,TRUE,FALSE\n\"ben\",TRUE,FALSE,FALSE\n\"cat\",FALSE,FALSE,FALSE\n", "ann>ben ben>ann cat" },
        { "\"ann\" \"ben\"\n\"ann\" 0 1\n\"ben\" 0 0\n", "ann>ben" },
        { "0 1 0\n1 0 0\n1 1 0\n", Refused },
        { "ann ben cat\nben cat\n", Refused },
        { "%%MatrixMarket matrix coordinate pattern general\n3 3 2\n1 2\n2 3\n", Refused },
        { "% bip unweighted\n1 1\n2 1\n1 2\n", Refused },
        { "% sym unweighted\n12 13\n13 14\n", "12>13 13>12 13>14 14>13" },
        { "% asym signed\n12 13 1 1400000000\n13 14 1 1400000000\n", "12>13 13>14" },
        { "digraph G {\n  ann -> ben;\n}\n", Refused },
        { "\"\",\"V1\",\"V2\"\n\"1\",\"ann\",\"ben\"\n\"2\",\"ben\",\"ann\"\n", Refused },
        { "source,target\n12,13\nsource,target\n13,12\n", "12>13 13>12" },
        { "source,target\nann,ben\n\uFEFFSource,Target,Weight\nben,cat,1\n", "ann>ben ben>cat" },
        { "source,target\nann,ben\nann,@NA\n", "ann>ben ann>na" },
        { "source,target,mentions,replies\nann,ben,0,0\n", "ann ben" },
        { "Follows of ministries 2014\nsource;target\nann;ben\nben;ann\n", Refused },
        { "source,target\nx:12,x:13\n", Refused },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void An_edge_list_is_the_same_to_an_import_and_to_a_network(string content, string expected)
    {
        var declaration = new ImportDeclaration();
        var imported = Imported(content, declaration);
        using var network = new NetworkText(content) { Declaration = declaration };
        if (expected is Refused or "none")
        {
            Assert.Empty(imported.Ties);
            var refusal = network.Refusal();
            if (imported.Refusal is { } reason) Assert.Equal("0.csv: " + Reading.Said(reason), refusal);
            else Assert.Contains(imported.Lacking is { } lacking ? CommandWording.OptionOf(lacking) : "contain no lists", refusal, StringComparison.Ordinal);
            return;
        }
        var json = network.Table(["mutual_follows"], format: NetworkFormat.Json);
        Assert.Equal(expected.Split(' ').Where(part => part.Contains('>', StringComparison.Ordinal)).Order(StringComparer.Ordinal), imported.Ties);
        Assert.Equal(imported.Ties, Ties(json));
        Assert.Equal(expected.Split([' ', '>']).Distinct().Order(StringComparer.Ordinal), Accounts(json));
    }

    [Theory]
    [MemberData(nameof(EdgeListReadingTests.Variants), MemberType = typeof(EdgeListReadingTests))]
    [MemberData(nameof(EdgeListTests.Spellings), MemberType = typeof(EdgeListTests))]
    public void What_the_tests_of_one_reader_hold_is_the_same_to_the_other(string content)
    {
        var imported = Imported(content, new ImportDeclaration());
        using var network = new NetworkText(content);
        Assert.NotEmpty(imported.Ties);
        Assert.Equal(imported.Ties, Ties(network.Table(["mutual_follows"], format: NetworkFormat.Json)));
    }

    [Theory]
    [InlineData("source,target,weight\nann,ben,1\nann,cat,-0\nann,dan,-x\nann,eve,1.5e3\nann,fay, 0.0 \n", "ann>ben ann>dan ann>eve")]
    [InlineData("source,target,following,followed_by\nann,ben,1.0,n\nann,cat, Yes ,0\nann,dan,f,T\n", "ann>ben ann>cat dan>ann")]
    [InlineData("Source,Target,Type\nann,ben, Un-Directed \nben,cat,MUTUAL\ncat,dan,Directed\n", "ann>ben ben>ann ben>cat cat>ben cat>dan")]
    public void Flags_and_weights_mean_the_same_to_both(string content, string expected)
    {
        using var network = new NetworkText(content);
        Assert.Equal(expected.Split(' '), Imported(content, new ImportDeclaration()).Ties);
        Assert.Equal(expected.Split(' '), Ties(network.Table(["mutual_follows"], format: NetworkFormat.Json)));
    }

    [Theory]
    [InlineData("V1,V2\nann,ben\nben,ann\n", "V1", "V2", "ann>ben ben>ann")]
    [InlineData("Quelle,Ziel\nann,ben\n", "Ziel", "Quelle", "ben>ann")]
    [InlineData("user_id,mentioner,count\n12,13,2\n", "user_id", "mentioner", "12>13")]
    [InlineData("ann,ben\ncat,dan\n", "1", "2", "ann>ben cat>dan")]
    [InlineData("x,ann,ben\ny,ben,ann\n", "3", "2", "ann>ben ben>ann")]
    public void The_two_columns_can_be_named_or_counted(string content, string source, string target, string expected)
    {
        var declaration = new ImportDeclaration { SourceColumn = source, TargetColumn = target };
        using var network = new NetworkText(content) { Declaration = declaration };
        Assert.Equal(expected.Split(' '), Imported(content, declaration).Ties);
        Assert.Equal(expected.Split(' '), Ties(network.Table(["mutual_follows"], format: NetworkFormat.Json)));
    }

    [Theory]
    [InlineData("source,target\nann,ben\n", "nobody", "target")]
    [InlineData("ann,ben\n", "1", "7")]
    public void A_column_that_is_not_there_is_refused_by_both(string content, string source, string target)
    {
        var declaration = new ImportDeclaration { SourceColumn = source, TargetColumn = target };
        using var network = new NetworkText(content) { Declaration = declaration };
        var refusal = Imported(content, declaration).Refusal;
        Assert.Equal("imports.columns.unknown", refusal!.Code);
        Assert.Equal("0.csv: " + Reading.Said(refusal!), network.Refusal());
    }

    [Fact]
    public void Asked_for_an_edge_list_both_read_what_has_no_header_and_pass_over_columns_without_a_name()
    {
        var declaration = new ImportDeclaration { Format = "edge-list" };
        foreach (var (content, expected) in new[] { ("ann,ben\ncat,dan\n", "ann>ben cat>dan"), ("V1,V2\nann,ben\nben,ann\n", "ann>ben ben>ann") })
        {
            using var network = new NetworkText(content) { Declaration = declaration };
            Assert.Equal(expected.Split(' '), Imported(content, declaration).Ties);
            Assert.Equal(expected.Split(' '), Ties(network.Table(["mutual_follows"], format: NetworkFormat.Json)));
        }
    }

    [Theory]
    [InlineData("source,target\nann,ben\nNA,ben\nben,NULL\nben,#N/A\n", "ann>ben", 3)]
    [InlineData("source,target\n12,13\n13,nan\n", "12>13", 1)]
    [InlineData("source,target\nhttps://x.com/ann,https://x.com/ben\nann,https://www.instagram.com/ben\nann,https://x.com/ben/status/12\n", "ann>ben", 2)]
    [InlineData("source,target,weight\nann,ben,1\nben,ann,-1\n", "ann>ben", 1)]
    [InlineData("source,target,relationship\nann,ben,follows\nben,ann,blocks\n", "ann>ben", 1)]
    [InlineData(",ann,ben\nann,0,1\nben,NA,0\n", "ann>ben", 1)]
    public void What_names_nobody_or_is_no_tie_is_told_by_both(string content, string expected, int unread)
    {
        var declaration = Given.Captured with { Platform = content.Contains("instagram", StringComparison.Ordinal) ? "x" : null };
        var reading = Given.File(declaration, content);
        Assert.Equal(unread, reading.Rejected.Count);
        using var network = new NetworkText(content) { Declaration = declaration };
        var json = network.Table(["mutual_follows"], format: NetworkFormat.Json);
        Assert.Equal([expected], Imported(content, declaration).Ties);
        Assert.Equal([expected], Ties(json));
        Assert.Equal(expected.Split('>'), Accounts(json));
        Assert.Equal(unread, network.Report!.UnreadableRows);
    }

    [Fact]
    public void Columns_that_are_counted_have_their_header_passed_over_if_they_have_one()
    {
        var declaration = new ImportDeclaration { SourceColumn = "2", TargetColumn = "1" };
        using var network = new NetworkText("source,target\nann,ben\n") { Declaration = declaration };
        Assert.Equal(["ben>ann"], Imported("source,target\nann,ben\n", declaration).Ties);
        Assert.Equal(["ben>ann"], Ties(network.Table(["mutual_follows"], format: NetworkFormat.Json)));
    }

    [Theory]
    [InlineData("%%MatrixMarket matrix coordinate pattern general\n3 3 1\n1 2\n", "imports.file.matrixmarket")]
    [InlineData("strict graph {\n  ann -- ben\n}\n", "imports.file.graphviz")]
    [InlineData("*Node data\nID\nann\nben\n*Tie data\nfrom to follows\nann ben 1\n", "imports.file.netdraw")]
    [InlineData("0,1,1\n1,0,0\n0,0,0\n", "imports.file.matrix")]
    [InlineData("ann ben cat dan\nben\ncat ann\ndan ann\n", "imports.file.adjacency")]
    [InlineData("*Vertices 3\n2\n1\n1\n", "imports.pajek.values")]
    [InlineData("dl n=3 format=fullmatrix diagonal absent\ndata:\n1 0\n1 1\n0 1\n", "imports.ucinet.diagonal")]
    public void A_network_that_is_not_read_is_refused_by_its_name_in_both(string content, string code)
    {
        using var network = new NetworkText(content);
        var refusal = Imported(content, new ImportDeclaration()).Refusal;
        Assert.Equal(code, refusal!.Code);
        Assert.Equal("0.csv: " + Reading.Said(refusal!), network.Refusal());
    }

    [Fact]
    public void Our_own_file_of_mutual_follows_gives_both_directions_once_its_relation_is_told()
    {
        const string Content = "source,target\nx:12,x:13\n";
        Assert.Equal(AskedField.Relation, Imported(Content, new ImportDeclaration()).Lacking);
        var declaration = new ImportDeclaration { Relation = ExportRelation.Mutual };
        using var network = new NetworkText(Content) { Declaration = declaration };
        Assert.Equal(["12>13", "13>12"], Imported(Content, declaration).Ties);
        Assert.Equal(["12>13", "13>12"], Ties(network.Table(["mutual_follows"], format: NetworkFormat.Json)));
    }

    /// <summary>What an import makes of it; options that a network does not ask for are given where they are missing.</summary>
    private static (IReadOnlyList<string> Ties, Message? Refusal, AskedField? Lacking) Imported(string content, ImportDeclaration declaration)
    {
        using var package = Given.Package(("0.csv", Encoding.UTF8.GetBytes(content)));
        var full = declaration with { CapturedAt = Given.Captured.CapturedAt };
        var plan = ExportReading.Plan(package, full);
        if (plan.Units is not [var unit]) return ([], Assert.Single(plan.Refused).Reason, null);
        if (unit.Missing.Contains(AskedField.AccountsBy)) full = full with { AccountsBy = ProfileKeyKind.Handle };
        if (unit.Missing.Where(field => field != AskedField.AccountsBy).ToList() is [var lacking, ..]) return ([], null, lacking);
        var (ties, owners) = (new SortedSet<string>(StringComparer.Ordinal), new Dictionary<int, ListBegun>());
        foreach (var record in ExportReading.Read(ExportReading.Plan(package, full), full, CancellationToken.None))
        {
            if (record is ListBegun begun) owners[begun.List] = begun;
            if (record is not ListMember member) continue;
            var (owner, other) = (Name(owners[member.List].Owner), Name(member.Member));
            ties.Add(owners[member.List].Direction == ListDirection.Following ? $"{owner}>{other}" : $"{other}>{owner}");
        }
        return ([.. ties], null, null);
    }

    private static SortedSet<string> Ties(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new SortedSet<string>(document.RootElement.GetProperty("edges").EnumerateArray()
            .Select(edge => $"{Name(edge.GetProperty("source").GetString()!)}>{Name(edge.GetProperty("target").GetString()!)}"), StringComparer.Ordinal);
    }

    private static SortedSet<string> Accounts(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new SortedSet<string>(document.RootElement.GetProperty("nodes").EnumerateArray().Select(node => Name(node.GetProperty("id").GetString()!)), StringComparer.Ordinal);
    }

    private static string Name(AccountRef account) => Name(account.Id ?? account.Handle!);

    private static string Name(string text) => Handle.Normalise(text.StartsWith("x:", StringComparison.Ordinal) ? text[2..] : text);
}
