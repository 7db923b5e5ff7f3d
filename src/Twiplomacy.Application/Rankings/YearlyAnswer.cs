using System.Text.Json.Serialization;
using Twiplomacy.Analytics.RankingViews;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;

namespace Twiplomacy.Application.Rankings;

/// <summary>An account's place in one edition.</summary>
/// <param name="Rank">1 + the members whose value is greater; null where nothing is known of the account.</param>
/// <param name="Value">What is known; null if nothing is.</param>
/// <param name="Status">How sure the rank is.</param>
/// <param name="RankBest">The best possible rank; null where nothing bounds it.</param>
/// <param name="RankWorst">The worst.</param>
/// <param name="ValueLow">The least that the value can be; null where nothing bounds it.</param>
/// <param name="ValueHigh">The most.</param>
public sealed record YearlyPlace(int? Rank, double? Value, string Status, int? RankBest, int? RankWorst, double? ValueLow, double? ValueHigh)
{
    /// <summary>From 1: where it stands in the edition's list, which tells accounts of one rank apart.</summary>
    [JsonIgnore]
    public int Order { get; init; }

    public static YearlyPlace Of(RankedRow row) =>
        new(row.Rank, row.Value, row.Status, row.RankBest, row.RankWorst, row.ValueLow, row.ValueHigh) { Order = row.Place + 1 };
}

/// <summary>An account through the editions of a panel.</summary>
/// <param name="Account">As it was in the latest of the editions; its id is today's.</param>
/// <param name="Editions">Its place in each edition, by the edition's slug; missing where it was no member.</param>
public sealed record YearlyAnswer(RankedAccount Account, IReadOnlyDictionary<string, YearlyPlace> Editions)
{
    /// <summary>The account's fields in files.</summary>
    [JsonIgnore]
    public EditionMemberRow? Member { get; init; }

    public static YearlyAnswer Of(YearlyRow row) => new(
        RankedAccount.Of(row.Member) with { Id = row.Account }, row.Rows.ToDictionary(pair => pair.Key, pair => YearlyPlace.Of(pair.Value)))
    {
        Member = row.Member with { Account = row.Account },
    };
}
