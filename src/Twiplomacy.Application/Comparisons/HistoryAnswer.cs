using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Rankings;

namespace Twiplomacy.Application.Comparisons;

/// <summary>One edition of the history.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="AsOf">Its date.</param>
/// <param name="Accounts">Each account's places, by measure; none where it was no member.</param>
public sealed record HistoryAnswer(
    string Edition, DateTimeOffset AsOf, IReadOnlyList<IReadOnlyDictionary<string, YearlyPlace>> Accounts)
{
    public static HistoryAnswer Of(ComparedEdition edition) => new(
        edition.Revision.Slug, edition.Revision.AsOf, [.. edition.Accounts.Select(rows => rows is null ? [] : Places(rows))]);

    private static Dictionary<string, YearlyPlace> Places(IReadOnlyDictionary<string, RankedRow> rows) =>
        AccountComparisons.HistoryMeasures.Where(rows.ContainsKey).ToDictionary(id => id, id => YearlyPlace.Of(rows[id]));
}
