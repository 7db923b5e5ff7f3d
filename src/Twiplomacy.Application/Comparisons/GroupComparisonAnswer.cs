using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Analytics.Matrices;

namespace Twiplomacy.Application.Comparisons;

/// <summary>Groups of accounts side by side.</summary>
/// <param name="Names">The groups, in the order asked; every list of values below keeps it.</param>
/// <param name="Members">How many accounts each has.</param>
/// <param name="Measures">Every measure of the edition, with each group's figures.</param>
/// <param name="InCommon">Accounts with whom every group has a mutual tie.</param>
/// <param name="Exclusive">For each group, the accounts with whom it alone has one: of all accounts of the others it is known that they have none.</param>
/// <param name="Between">The ties between each two groups.</param>
/// <param name="Mentions">
/// How often the accounts of each two groups mentioned each other in the edition's window, in the order of <c>between</c>; null
/// where the edition saw no posts.
/// </param>
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
