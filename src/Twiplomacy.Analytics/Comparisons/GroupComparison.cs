using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Comparisons;

/// <summary>A measure over the accounts of a group.</summary>
/// <param name="Observed">How many of them have a value.</param>
/// <param name="Sum">Of the values; not deduplicated.</param>
/// <param name="BestRank">The best rank that any of them has.</param>
/// <param name="Best">Who has it.</param>
public sealed record GroupFigure(int Observed, double? Sum, double? Median, int? BestRank, EditionMemberRow? Best);

/// <summary>One of the groups compared.</summary>
/// <param name="Measures">By measure.</param>
/// <param name="Peers">Accounts outside it with whom at least one of its accounts is mutual.</param>
/// <param name="Exclusive">Those of them with whom every account of the other groups is known not to be.</param>
public sealed record ComparedGroup(
    MemberGroup Group, IReadOnlyDictionary<string, GroupFigure> Measures, IReadOnlyList<EditionMemberRow> Peers, IReadOnlyList<EditionMemberRow> Exclusive);

/// <summary>An edition of the history, with the figures of each group by measure.</summary>
public sealed record ComparedGroupEdition(EditionRevisionRow Revision, IReadOnlyList<IReadOnlyDictionary<string, GroupFigure>> Groups);

/// <summary>Groups of an edition's accounts side by side: countries, or groups of countries.</summary>
/// <param name="InCommon">Accounts with whom every group has a mutual tie.</param>
/// <param name="Between">The ties between each two.</param>
/// <param name="Mentions">How often the accounts of each two mentioned each other, in the same order; null where the edition saw no posts.</param>
public sealed record GroupComparison(
    EditionRevisionRow Revision, IReadOnlyList<ComparedGroup> Groups, IReadOnlyList<EditionMemberRow> InCommon,
    IReadOnlyList<MatrixCell> Between, IReadOnlyList<MentionBalance?> Mentions, IReadOnlyList<ComparedGroupEdition> History);
