using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Comparisons;

/// <summary>Some accounts of an edition side by side.</summary>
/// <param name="Accounts">In the order asked.</param>
/// <param name="InCommon">Peers with whom every one of them is mutual.</param>
/// <param name="History">All sealed editions of the panel, oldest first.</param>
public sealed record Comparison(
    EditionRevisionRow Revision, IReadOnlyList<ComparedAccount> Accounts, IReadOnlyList<EditionMemberRow> InCommon,
    IReadOnlyList<ComparedPair> Pairs, IReadOnlyList<ComparedEdition> History);

/// <summary>One of the accounts.</summary>
/// <param name="Measures">Its row in every ranking of the edition, by measure.</param>
/// <param name="Exclusive">Peers with whom it alone of those compared is mutual: each other one is known not to be.</param>
public sealed record ComparedAccount(
    EditionMemberRow Member, IReadOnlyDictionary<string, RankedRow> Measures, IReadOnlyList<EditionMemberRow> Exclusive);

/// <summary>Two of the accounts: the ties between them, and the peers with whom both are mutual.</summary>
/// <param name="There">Whether the first follows the second.</param>
/// <param name="Back">Whether the second follows the first.</param>
/// <param name="Mentions">How often each mentioned the other; null where the edition saw no posts.</param>
public sealed record ComparedPair(
    EditionMemberRow First, EditionMemberRow Second, TieState There, TieState Back, IReadOnlyList<EditionMemberRow> InCommon, MentionBalance? Mentions);

/// <summary>An edition of the history, with each compared account's rows by measure; null where it was no member.</summary>
public sealed record ComparedEdition(
    EditionRevisionRow Revision, IReadOnlyList<IReadOnlyDictionary<string, RankedRow>?> Accounts);
