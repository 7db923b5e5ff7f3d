using Twiplomacy.Analytics.Editions;
using Twiplomacy.Formats.Tables;

namespace Twiplomacy.Application.Editions;

/// <summary>What a correction changed, as a table.</summary>
public static class DifferenceTable
{
    public static readonly CsvTable<RevisionDifference> Columns = new(
        ("measure", difference => difference.Measure),
        ("account", difference => difference.Account),
        ("handle", difference => difference.Handle),
        ("field", difference => difference.Field),
        ("before", difference => difference.Before),
        ("after", difference => difference.After));
}
