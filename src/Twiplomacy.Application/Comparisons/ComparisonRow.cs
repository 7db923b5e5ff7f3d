
namespace Twiplomacy.Application.Comparisons;

/// <summary>One figure of a comparison, as a row of its table.</summary>
/// <param name="About">What the row is of: measure, pair, in_common or exclusive.</param>
/// <param name="Id">The account, country or group.</param>
/// <param name="Other">Of a pair the second one; of peers the peer.</param>
/// <param name="Name">The measure, or which figure of the pair.</param>
/// <param name="Value">A number, or yes, no, unknown.</param>
public sealed record ComparisonRow(string About, string? Id, string? Other, string Name, object? Value)
{
    /// <summary>Of a measure of an account, its row in the ranking.</summary>
    public ComparedValue? Ranked { get; init; }
}
