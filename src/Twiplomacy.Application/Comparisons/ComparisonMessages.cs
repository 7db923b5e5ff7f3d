using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Comparisons;

/// <summary>What is said of comparisons that can't be made.</summary>
public static class ComparisonMessages
{
    public static Message OneKind() => new("errors.compare.onekind");

    /// <param name="example">A list that can be compared, as an address has it.</param>
    public static Message TooFewOrMany(string name, int count, string example) => new(
        "errors.compare.count", ("count", count), ("name", name), ("min", ComparisonQuery.Fewest), ("max", ComparisonQuery.Most), ("example", example));
}
