using System.Text.Json.Serialization;
using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Application.Comparisons;

/// <summary>Accounts of an edition side by side.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="AsOf">Its date.</param>
/// <param name="Accounts">The accounts, in the order asked; every list of values below keeps it.</param>
/// <param name="Measures">Every measure of the edition, with each account's row.</param>
/// <param name="InCommon">Peers with whom all of them are mutual.</param>
/// <param name="Exclusive">For each account, the peers with whom it alone of those compared is mutual: of each other one it is known that it is not.</param>
/// <param name="Pairs">The ties between each two, and the peers with whom both are mutual.</param>
/// <param name="History">Ranks and values over the sealed editions of the panel, oldest first.</param>
public sealed record ComparisonAnswer(
    string Edition, int Revision, DateTimeOffset AsOf, IReadOnlyList<RankedAccount> Accounts, IReadOnlyList<ComparedMeasure> Measures,
    Peers InCommon, IReadOnlyList<Peers> Exclusive, IReadOnlyList<PairAnswer> Pairs, IReadOnlyList<HistoryAnswer> History)
{
    /// <summary>Countries or groups side by side, where those were asked for; the lists of accounts are empty then.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GroupComparisonAnswer? Groups { get; init; }

    public static ComparisonAnswer Of(GroupComparison comparison) => new(
        comparison.Revision.Slug, comparison.Revision.Number, comparison.Revision.AsOf, [], [], new Peers(0, []), [], [], [])
    {
        Groups = GroupComparisonAnswer.Of(comparison),
    };

    public static ComparisonAnswer Of(Comparison comparison)
    {
        var accounts = comparison.Accounts;
        return new ComparisonAnswer(
            comparison.Revision.Slug, comparison.Revision.Number, comparison.Revision.AsOf,
            [.. accounts.Select(account => RankedAccount.Of(account.Member))],
            [.. accounts.SelectMany(account => account.Measures.Keys).Distinct().Order(StringComparer.Ordinal).Select(id => ComparedMeasure.Of(id, accounts))],
            Peers.Of(comparison.InCommon), [.. accounts.Select(account => Peers.Of(account.Exclusive))],
            [.. comparison.Pairs.Select(PairAnswer.Of)], [.. comparison.History.Select(HistoryAnswer.Of)]);
    }
}
