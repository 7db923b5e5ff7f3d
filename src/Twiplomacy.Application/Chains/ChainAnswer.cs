using System.Text.Json.Serialization;
using Twiplomacy.Analytics.Chains;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Application.Chains;

/// <summary>The shortest chains of mutual follows from one account to another: who could introduce the one to the other.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="AsOf">Its date.</param>
/// <param name="From">Where the chains begin.</param>
/// <param name="To">Where they end.</param>
/// <param name="Length">Mutual follows in a shortest chain: 1 if the two follow each other, 2 if one account
/// is between them; null if no chain is known.</param>
/// <param name="LengthLow">The least that it can be, whatever the unknown ties are; null if no chain is possible.</param>
/// <param name="Count">How many shortest chains there are.</param>
/// <param name="Chains">The first of them, each with both ends, in the edition's order of accounts.</param>
public sealed record ChainAnswer(
    string Edition, int Revision, DateTimeOffset AsOf, RankedAccount From, RankedAccount To, int? Length, int? LengthLow, long Count,
    IReadOnlyList<IReadOnlyList<RankedAccount>> Chains)
{
    /// <summary>What it speaks of, and how long it holds.</summary>
    [JsonIgnore]
    public About About { get; init; } = new();

    public static ChainAnswer Of(AccountChains chains) => new(
        chains.Revision.Slug, chains.Revision.Number, chains.Revision.AsOf, RankedAccount.Of(chains.From), RankedAccount.Of(chains.To),
        chains.Length, chains.LengthLow, chains.Count, [.. chains.Chains.Select(chain => (IReadOnlyList<RankedAccount>)[.. chain.Select(RankedAccount.Of)])]);
}
