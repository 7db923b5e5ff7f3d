using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Chains;

/// <summary>The shortest chains of mutual follows from one account of an edition to another: who could introduce the one to the other.</summary>
/// <param name="Length">Follows in a shortest chain: 1 if they follow each other, 2 if one account is between them; null if no chain is known.</param>
/// <param name="LengthLow">The least that it can be, whatever the unknown ties are; null if even then no chain leads there.</param>
/// <param name="Count">How many shortest chains there are; <see cref="long.MaxValue"/> if that many or more.</param>
/// <param name="Chains">The first of them, in the edition's order of accounts, both ends in each.</param>
public sealed record AccountChains(
    EditionRevisionRow Revision, EditionMemberRow From, EditionMemberRow To, int? Length, int? LengthLow, long Count,
    IReadOnlyList<IReadOnlyList<EditionMemberRow>> Chains);
