using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Qap;

/// <summary>The columns of tests of networks: a row per term.</summary>
public static class QapTable
{
    public static Table<QapLine> Table { get; } = new(
        "qap",
        new("test", Integer, line => line.Id),
        new("revision", Integer, line => line.Revision),
        new("relation", Word, line => line.Relation),
        new("by", Word, line => line.By),
        new("term", Word, line => line.Term),
        new("correlation", Number, line => line.Correlation),
        new("correlation_p", Number, line => line.CorrelationP),
        new("correlation_pairs", Integer, line => line.CorrelationPairs),
        new("correlation_unknown", Integer, line => line.CorrelationUnknown),
        new("coefficient", Number, line => line.Coefficient),
        new("t", Number, line => line.T),
        new("p", Number, line => line.P),
        new("at_least", Number, line => line.AtLeast),
        new("at_most", Number, line => line.AtMost),
        new("pairs", Integer, line => line.Pairs),
        new("unknown_pairs", Integer, line => line.Unknown),
        new("permutations", Integer, line => line.Permutations),
        new("seed", Integer, line => line.Seed));
}
