using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Analytics.Measures;
using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Server.Api.Comparisons;

/// <summary>Groups of accounts side by side.</summary>
/// <param name="Names">The groups, in the order asked; every list of values below keeps it.</param>
/// <param name="Members">How many accounts each has.</param>
/// <param name="Measures">Every measure of the edition, with each group's figures.</param>
/// <param name="InCommon">Accounts with whom every group has a mutual tie.</param>
/// <param name="Exclusive">For each group, the accounts with whom it alone has one: of all accounts of the others it is known that they have none.</param>
/// <param name="Between">The ties between each two groups.</param>
/// <param name="Mentions">How often the accounts of each two groups mentioned each other in the edition's window, in the order of <c>between</c>; null where the edition saw no posts.</param>
/// <param name="History">Figures over the sealed editions of the panel, oldest first.</param>
public sealed record GroupComparisonAnswer(
    IReadOnlyList<string> Names, IReadOnlyList<int> Members, IReadOnlyList<GroupMeasureAnswer> Measures, Peers InCommon, IReadOnlyList<Peers> Exclusive,
    IReadOnlyList<MatrixCell> Between, IReadOnlyList<MentionBalanceAnswer>? Mentions, IReadOnlyList<GroupHistoryAnswer> History)
{
    public static GroupComparisonAnswer Of(GroupComparison comparison)
    {
        var groups = comparison.Groups;
        return new GroupComparisonAnswer(
            [.. groups.Select(g => g.Group.Name)], [.. groups.Select(g => g.Group.Positions.Count)],
            [.. groups.SelectMany(g => g.Measures.Keys).Distinct().Order(StringComparer.Ordinal).Select(id => GroupMeasureAnswer.Of(id, groups))],
            Peers.Of(comparison.InCommon), [.. groups.Select(g => Peers.Of(g.Exclusive))], comparison.Between,
            comparison.Mentions.Contains(null) ? null : [.. comparison.Mentions.Select(mentions => MentionBalanceAnswer.Of(mentions)!)],
            [.. comparison.History.Select(GroupHistoryAnswer.Of)]);
    }
}

/// <summary>One measure of every group compared.</summary>
/// <param name="Measure">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Unit">What its values count.</param>
/// <param name="Values">Each group's figures.</param>
public sealed record GroupMeasureAnswer(string Measure, string? Name, string? Unit, IReadOnlyList<GroupFigureAnswer?> Values)
{
    public static GroupMeasureAnswer Of(string id, IReadOnlyList<ComparedGroup> groups)
    {
        var measure = MeasureCatalogue.Find(id);
        return new GroupMeasureAnswer(id, measure?.Name, measure?.Unit, [.. groups.Select(g => GroupFigureAnswer.Of(g.Measures.GetValueOrDefault(id)))]);
    }
}

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
