using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Editions;

/// <summary>The columns of what a correction changed.</summary>
public static class DifferenceTable
{
    public static Table<RevisionDifference> Table { get; } = new(
        "difference",
        new("measure", Word, difference => difference.Measure),
        new("account", Text, difference => difference.Account) { Personal = Personal.Account },
        new("handle", Text, difference => difference.Handle) { Personal = Personal.Handle },
        new("field", Word, difference => difference.Field),
        new("before", Text, difference => difference.Before) { Personal = Personal.FreeText },
        new("after", Text, difference => difference.After) { Personal = Personal.FreeText });
}
