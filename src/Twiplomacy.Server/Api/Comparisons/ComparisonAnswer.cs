using System.Text.Json.Serialization;
using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Analytics.Measures;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Core.Ties;
using Twiplomacy.Formats.Tables;

namespace Twiplomacy.Server.Api.Comparisons;

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

/// <summary>One measure of every account compared.</summary>
/// <param name="Measure">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Unit">What its values count.</param>
/// <param name="Values">Each account's row.</param>
public sealed record ComparedMeasure(string Measure, string? Name, string? Unit, IReadOnlyList<ComparedValue?> Values)
{
    public static ComparedMeasure Of(string id, IReadOnlyList<ComparedAccount> accounts)
    {
        var measure = MeasureCatalogue.Find(id);
        return new ComparedMeasure(id, measure?.Name, measure?.Unit,
            [.. accounts.Select(account => ComparedValue.Of(account.Measures.GetValueOrDefault(id)))]);
    }
}

/// <summary>A measure's row without its account: rank and value with what the unknown leaves open, and those before.</summary>
public sealed record ComparedValue(
    int? Rank, int? RankBest, int? RankWorst, double? Value, double? ValueLow, double? ValueHigh, double? Coverage, string Status,
    int? PreviousRank, double? PreviousValue)
{
    /// <summary>The fields in files.</summary>
    [JsonIgnore]
    public RankedRow? Row { get; init; }

    public static ComparedValue? Of(RankedRow? row) => row is null ? null : new(
        row.Rank, row.RankBest, row.RankWorst, row.Value, row.ValueLow, row.ValueHigh, Shares.Rounded(row.Coverage),
        row.Status, row.PreviousRank, row.PreviousValue) { Row = row };
}

/// <summary>Some peers.</summary>
/// <param name="Count">How many.</param>
/// <param name="Accounts">Which.</param>
public sealed record Peers(int Count, IReadOnlyList<RankedAccount> Accounts)
{
    public static Peers Of(IReadOnlyList<EditionMemberRow> members) => new(members.Count, [.. members.Select(RankedAccount.Of)]);
}

/// <summary>Two of the accounts.</summary>
/// <param name="First">Id of one.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="FirstFollowsSecond"><c>yes</c>, <c>no</c> or <c>unknown</c>.</param>
/// <param name="SecondFollowsFirst">Likewise.</param>
/// <param name="Tie"><c>mutual</c>, <c>not_mutual</c> or <c>unknown</c>.</param>
/// <param name="InCommon">Peers with whom both are mutual.</param>
/// <param name="Mentions">How often each mentioned the other in the edition's window; null where the edition saw no posts.</param>
public sealed record PairAnswer(
    string First, string Second, TieState FirstFollowsSecond, TieState SecondFollowsFirst, MutualState Tie, Peers InCommon, MentionBalanceAnswer? Mentions)
{
    public static PairAnswer Of(ComparedPair pair) => new(
        pair.First.Account, pair.Second.Account, pair.There, pair.Back, TieRules.Mutual(pair.There, pair.Back), Peers.Of(pair.InCommon),
        MentionBalanceAnswer.Of(pair.Mentions));
}

/// <summary>Posts that mention, reply to or quote, once per post and target; reposts are left out.</summary>
/// <param name="FirstToSecond">How often the first pointed at the second; null where nothing was seen of its posts.</param>
/// <param name="SecondToFirst">How often the second pointed at the first.</param>
/// <param name="Balance">The one less the other: above 0 where the first seeks the second more than it is sought.</param>
/// <param name="Complete">Exports cover the window with every post of both; else either may be more.</param>
public sealed record MentionBalanceAnswer(long? FirstToSecond, long? SecondToFirst, long? Balance, bool Complete)
{
    public static MentionBalanceAnswer? Of(MentionBalance? mentions) =>
        mentions is null ? null : new(mentions.There, mentions.Back, mentions.Difference, mentions.IsComplete);
}

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
