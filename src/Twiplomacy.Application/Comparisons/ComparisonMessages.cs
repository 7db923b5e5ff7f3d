using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Comparisons;

/// <summary>What is said of comparisons that can't be made.</summary>
public static class ComparisonMessages
{
    public static Message OneKindAtATime() => new("errors.compare.kinds");

    /// <param name="example">A list that can be compared, as an address has it.</param>
    public static Message NotComparable(string name, int count, string example) => new(
        "errors.compare.count", ("name", name), ("count", count), ("least", ComparisonQuery.Fewest), ("most", ComparisonQuery.Most),
        ("example", example));
}
