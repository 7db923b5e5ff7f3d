using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.EdgeLists;

/// <summary>Finds the columns beside the two accounts, which say what a row states and how often.</summary>
internal static class EdgeListMeaning
{
    private static readonly string[] Weights = ["weight", "count", "strength", "freq", "frequency"];

    /// <summary>Names that a column of other things may have as well.</summary>
    private static readonly string[] PossibleWeights = ["n", "value"];

    public static EdgeListDialect Of(EdgeListDialect found, TableSample table, ImportDeclaration declaration, out Message? contradiction)
    {
        contradiction = null;
        var isSymmetric = declaration.Relation is null && OtherNetworks.IsSymmetric(table);
        var declared = isSymmetric ? ExportRelation.Mutual : declaration.Relation;
        if (isSymmetric) found = found with { Remark = EdgeListMessages.Symmetric };
        if (!found.HasHeader) return found with { Weight = WeightWithoutHeader(table), IsMentions = declared == ExportRelation.Mention, IsMutual = declared == ExportRelation.Mutual };
        var others = Others(found, table);
        var relations = others.Relation < 0 ? [] : Words(table, others.Relation).Select(EdgeRelations.Of).OfType<EdgeRelation>().Distinct().ToList();
        var says = found.IsMentions || others.Counts.Count > 0 || (relations.Count > 0 && !relations.Contains(EdgeRelation.Follow)) ? ExportRelation.Mention
            : relations.Count > 0 ? ExportRelation.Follow : (ExportRelation?)null;
        if (says is { } said && declared is { } other && said != other)
            contradiction = EdgeListMessages.OtherRelation(said, other);
        return others with { IsMentions = (says ?? declared) == ExportRelation.Mention, IsMutual = (says ?? declared) == ExportRelation.Mutual };
    }

    private static EdgeListDialect Others(EdgeListDialect found, TableSample table)
    {
        var header = table.Header;
        bool IsFree(int column) => column >= 0 && column != found.Source && column != found.Target;
        int Free(int column) => IsFree(column) ? column : -1;
        var (following, followedBy) = (Free(header.OfAny("following", "follows")), Free(header.OfAny("followed_by")));
        var isDyad = following >= 0 && followedBy >= 0 && table.Column(following).All(cell => cell.Length == 0 || Numbers.Flag(cell) is not null);
        var isDirected = Free(header.OfAny("type", "edgetype")) is var type && type >= 0 && Words(table, type).All(IsDirection);
        return found with
        {
            Weight = Weights.Select(name => Free(header.Of(name)))
                .Concat(PossibleWeights.Select(name => Free(header.Of(name))).Where(column => EdgeListContent.AreNumbers(table.Column(column))))
                .FirstOrDefault(column => column >= 0, -1),
            Type = isDirected ? type : -1,
            Relation = Enumerable.Range(0, header.Names.Count).FirstOrDefault(column => IsFree(column) && !(isDirected && column == type) && SaysRelation(table, column), -1),
            FollowedAt = Free(header.OfAny("followed_at", "follow_date")),
            Following = isDyad ? following : -1,
            FollowedBy = isDyad ? followedBy : -1,
            Counts = [.. Counts(table).Where(count => IsFree(count.Column))],
        };
    }

    private static IEnumerable<(int Column, EdgeRelation Kind)> Counts(TableSample table)
    {
        for (var column = 0; column < table.Header.Names.Count; column++)
            if (EdgeRelations.Counted(table.Header.Names[column]) is { } kind && EdgeListContent.AreNumbers(table.Column(column))) yield return (column, kind);
    }

    private static bool SaysRelation(TableSample table, int column)
    {
        var name = table.Header.Names[column];
        if (EdgeRelations.IsName(name, possibly: false)) return Words(table, column).Any(word => Numbers.Real(word) is null);
        return EdgeRelations.IsName(name, possibly: true) && Words(table, column).ToList() is { Count: > 0 } words && words.TrueForAll(word => EdgeRelations.Of(word) is not null);
    }

    private static IEnumerable<string> Words(TableSample table, int column) => table.Column(column).Where(cell => !string.IsNullOrWhiteSpace(cell));

    private static bool IsDirection(string word) => Header.Key(word) is "directed" or "undirected" or "mutual";

    private static int WeightWithoutHeader(TableSample table) =>
        table.Rows.All(row => row.Count is 3 or 4 && Numbers.Real(row[2]) is not null) ? 2 : -1;
}
