using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Application.Comparisons;

/// <summary>A measure over the accounts of a group.</summary>
/// <param name="Observed">How many of them have a value.</param>
/// <param name="Sum">Of the values; not deduplicated.</param>
/// <param name="Median">Of the values.</param>
/// <param name="BestRank">The best rank that any of them has.</param>
/// <param name="Best">Who has it.</param>
public sealed record GroupFigureAnswer(int Observed, double? Sum, double? Median, int? BestRank, RankedAccount? Best)
{
    public static GroupFigureAnswer? Of(GroupFigure? figure) => figure is null ? null : new(
        figure.Observed, figure.Sum, figure.Median, figure.BestRank, figure.Best is { } best ? RankedAccount.Of(best) : null);
}
