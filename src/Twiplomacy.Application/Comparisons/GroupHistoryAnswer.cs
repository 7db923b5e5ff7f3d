using Twiplomacy.Analytics.Comparisons;

namespace Twiplomacy.Application.Comparisons;

/// <summary>One edition of the history.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="AsOf">Its date.</param>
/// <param name="Groups">Each group's figures, by measure.</param>
public sealed record GroupHistoryAnswer(string Edition, DateTimeOffset AsOf, IReadOnlyList<IReadOnlyDictionary<string, GroupFigureAnswer>> Groups)
{
    public static GroupHistoryAnswer Of(ComparedGroupEdition edition) => new(
        edition.Revision.Slug, edition.Revision.AsOf,
        [.. edition.Groups.Select(g => AccountComparisons.HistoryMeasures.Where(g.ContainsKey).ToDictionary(id => id, id => GroupFigureAnswer.Of(g[id])!))]);
}
