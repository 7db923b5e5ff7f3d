using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.EdgeLists;

/// <summary>Why a table is not read as an edge list, and what was assumed of one that is.</summary>
public static class EdgeListMessages
{
    public static Message ColumnsTogether { get; } = new("imports.columns.together", ("source", AskedField.SourceColumn), ("target", AskedField.TargetColumn));

    public static Message NoHeader { get; } = new("imports.header.none");

    public static Message Symmetric { get; } = new("imports.edges.symmetric");

    public static Message WeightsIgnored { get; } = new("imports.edges.weights", ("field", AskedField.Relation));

    public static Message MentionsAreNoList { get; } = new("imports.conflict.mentions", ("field", AskedField.List));

    public static Message MatrixMarket { get; } = new("imports.file.matrixmarket");

    public static Message TwoMode { get; } = new("imports.file.twomode");

    public static Message Graphviz { get; } = new("imports.file.graphviz");

    public static Message NetDraw { get; } = new("imports.file.netdraw");

    public static Message MatrixWithoutNames { get; } = new("imports.file.matrix");

    public static Message AdjacencyList { get; } = new("imports.file.adjacency");

    public static Message HeaderWidth(int columns, int cells) => new("imports.header.columns", ("count", columns), ("cells", cells));

    public static Message HeaderBelow(int line) => new("imports.header.below", ("line", MessageValue.Name(line)));

    public static Message NoColumn(string column, string line) => new("imports.columns.unknown", ("column", column), ("line", line));

    public static Message HeaderUnnamed(string line) => OfColumns("imports.header.unnamed", line);

    public static Message HeaderUnclear(string line) => OfColumns("imports.header.unclear", line);

    public static Message HeaderAssumed(string source, string target) => new("imports.header.assumed", ("source", source), ("target", target));

    public static Message OtherRelation(ExportRelation relation, ExportRelation declared) => new("imports.conflict.relation",
        ("relation", MessageValue.Word("relation", relation)), ("declared", MessageValue.Word("relation", declared)));

    public static Message Weightless(long count) => new("imports.rows.weightless", ("count", count));

    public static Message Ownerless(long count) => new("imports.edges.ownerless", ("count", count));

    private static Message OfColumns(string code, string line) =>
        new(code, ("line", line), ("source", AskedField.SourceColumn), ("target", AskedField.TargetColumn));
}
