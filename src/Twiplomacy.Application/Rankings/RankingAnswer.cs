using System.Text.Json;
using System.Text.Json.Serialization;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Rankings;

/// <summary>The account of a row, as it was on the edition's date.</summary>
public sealed record RankedAccount
{
    /// <summary>The account's address, the same in every database.</summary>
    /// <example>x:@carlbildt</example>
    public required string Id { get; init; }

    /// <example>x</example>
    public required string Platform { get; init; }

    /// <example>CarlBildt</example>
    public string? Handle { get; init; }

    /// <example>Carl Bildt</example>
    public string? Actor { get; init; }

    /// <example>foreign_minister</example>
    public string? Kind { get; init; }

    /// <example>SE</example>
    public string? Country { get; init; }

    /// <summary>What the account calls itself, where the panel says it and it is not the actor.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary>What it is called in other languages, by code of two letters, where the panel has columns such as <c>name_fr</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Names { get; init; }

    /// <summary>Of a mission, the country where it stands.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? HostCountry { get; init; }

    /// <summary>Of a mission, the city where it stands.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? HostCity { get; init; }

    public static RankedAccount Of(EditionMemberRow member)
    {
        // Most have no name of their own: they are not read as JSON for it.
        var attributes = member.Attributes.Contains("\"name", StringComparison.Ordinal)
            ? JsonSerializer.Deserialize<Dictionary<string, string>>(member.Attributes)! : [];
        return new()
        {
            Id = member.Account, Platform = member.Account[..member.Account.IndexOf(':', StringComparison.Ordinal)],
            Handle = member.Handle, Actor = member.Actor, Kind = member.Kind, Country = member.Country, Name = attributes.GetValueOrDefault("name"),
            Names = NamesByLanguage.In(attributes), HostCountry = member.HostCountry, HostCity = member.HostCity,
        };
    }

    /// <summary>A member of a panel at an instant.</summary>
    public static RankedAccount Of(PanelMember member) => new()
    {
        Id = member.Account.ToString(), Platform = member.Account.Platform, Handle = member.Handle, Actor = member.Actor, Kind = member.Kind,
        Country = member.Country, Name = member.Attributes.GetValueOrDefault("name"), Names = NamesByLanguage.In(member.Attributes),
        HostCountry = member.HostCountry, HostCity = member.HostCity,
    };

    /// <summary>An account of any panel, by what is known of it last.</summary>
    public static RankedAccount Of(AccountListing account) => new()
    {
        Id = account.Key.ToString(), Platform = account.Key.Platform, Handle = account.Handle, Actor = account.Actor, Kind = account.Kind,
        Country = account.Country, Name = account.Name, Names = NamesByLanguage.In(account.Attributes), HostCountry = account.HostCountry,
        HostCity = account.HostCity,
    };

    /// <summary>An account by what files said of it last, with the handle it had at an instant.</summary>
    public static RankedAccount Of(FoundAccount account, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(account);
        var newest = account.Descriptions is [.., var last] ? last : null;
        return new()
        {
            Id = account.Key.ToString(), Platform = account.Key.Platform, Handle = account.HandleAt(asOf), Actor = newest?.Actor,
            Kind = newest?.Kind, Country = newest?.Country, Name = newest?.Name, Names = NamesByLanguage.In(newest?.Attributes),
            HostCountry = newest?.HostCountry, HostCity = newest?.HostCity,
        };
    }
}

/// <summary>A row of a ranking: value with its bounds, rank with the best and worst that the unknown leaves open.</summary>
public sealed record RankingAnswer
{
    /// <summary>1 + the members whose value is greater, whether or not they are observed well enough; null where nothing is known of the account.</summary>
    /// <example>3</example>
    public int? Rank { get; init; }

    /// <summary>The best rank that any completion of the unknown gives; null where nothing bounds it.</summary>
    /// <example>3</example>
    public int? RankBest { get; init; }

    /// <summary>The worst.</summary>
    /// <example>3</example>
    public int? RankWorst { get; init; }

    /// <summary>The worst rank is an upper bound: the search for the exact one was given up. Told only where it is so.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool RankWorstIsBound { get; init; }

    /// <example>68</example>
    public double? Value { get; init; }

    /// <example>68</example>
    public double? ValueLow { get; init; }

    /// <example>68</example>
    public double? ValueHigh { get; init; }

    /// <summary>Share of peers whose contribution is known.</summary>
    /// <example>1.0</example>
    public double? Coverage { get; init; }

    /// <summary>Value over population − 1.</summary>
    /// <example>0.1059</example>
    public double? Share { get; init; }

    /// <summary>
    /// How sure the rank is: <c>certain</c> (best and worst are the same), <c>bounded</c> (they lie within <c>max_range</c>),
    /// <c>open</c> (further apart, or nothing bounds them), <c>not_observed</c> (nothing is known), <c>not_applicable</c>. A
    /// revision sealed before ranks spoke of all members says <c>ranked</c> and <c>insufficiently_observed</c>.
    /// </summary>
    /// <example>certain</example>
    public required string Status { get; init; }

    /// <example>1</example>
    public int? PreviousRank { get; init; }

    /// <example>44</example>
    public double? PreviousValue { get; init; }

    /// <summary>The best rank that was possible in the previous edition; told where the ranking before is known.</summary>
    /// <example>1</example>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? PreviousRankBest { get; init; }

    /// <summary>The worst.</summary>
    /// <example>1</example>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? PreviousRankWorst { get; init; }

    /// <summary>
    /// Whether it moved since: <c>up</c> only if its worst rank now is better than its best before, <c>down</c> only if its best
    /// now is worse than its worst before, and both also among the accounts that are in both; <c>same</c>, or <c>cannot_be_told</c>.
    /// Null if it was not there before.
    /// </summary>
    /// <example>down</example>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Moved { get; init; }

    /// <summary>By how many places at least, where it moved up or down.</summary>
    /// <example>2</example>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MovedBy { get; init; }

    /// <summary>The value that a model expects, with <c>expected=true</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? ValueExpected { get; init; }

    /// <summary>The rank by such values, with <c>expected=true</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? RankExpected { get; init; }

    /// <summary>The account changed hands since the previous edition.</summary>
    public bool ActorChanged { get; init; }

    /// <summary>Day (UTC) of the earliest capture behind the row.</summary>
    /// <example>2014-06-24</example>
    public DateOnly? EvidenceFrom { get; init; }

    /// <summary>Day (UTC) of the latest capture behind the row.</summary>
    /// <example>2014-06-24</example>
    public DateOnly? EvidenceTo { get; init; }

    /// <summary>Rank among the rows that the filters take; only where there is a filter.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? RankInFilter { get; init; }

    /// <summary>The best rank that is possible among these.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? RankBestInFilter { get; init; }

    /// <summary>The worst.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? RankWorstInFilter { get; init; }

    /// <summary>How many accounts of the actor were added up, with <c>unit=actor</c>; <c>account</c> is the largest of them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Accounts { get; init; }

    public required RankedAccount Account { get; init; }

    /// <summary>Where it is told why the account moved since the edition before.</summary>
    /// <example>/api/v1/editions/world-leaders-2014/revisions/1/explanations/x%3A%40carlbildt</example>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Explanation { get; init; }

    /// <summary>Where the row stands in the whole ranking: the key of paging.</summary>
    [JsonIgnore]
    public int Place { get; init; }

    /// <summary>What was published: the row's fields in files.</summary>
    [JsonIgnore]
    public PublishedRow? Published { get; init; }

    /// <summary>The columns of files.</summary>
    public static Table<RankingAnswer> Table { get; } = RankedTable.Table.Over<RankingAnswer>(row => row.Published);

    /// <summary>The same with what a model expects.</summary>
    public static Table<RankingAnswer> TableWithExpected { get; } = RankedTable.WithExpected.Over<RankingAnswer>(row => row.Published);

    public static RankingAnswer Of(PublishedRow published)
    {
        var row = published.Row;
        return new RankingAnswer
        {
            Rank = row.Rank, RankBest = row.RankBest, RankWorst = row.RankWorst, RankWorstIsBound = row.RankWorstIsBound, Value = row.Value, ValueLow = row.ValueLow,
            ValueHigh = row.ValueHigh, Coverage = Shares.Rounded(row.Coverage), Share = Shares.Rounded(row.Share), Status = row.Status,
            PreviousRank = row.PreviousRank, PreviousRankBest = row.PreviousRankBest, PreviousRankWorst = row.PreviousRankWorst, PreviousValue = row.PreviousValue,
            Moved = WasThere(row) ? Movement.NameOf(row.Moved) : null, MovedBy = row.Moved is { } places and not 0 ? Math.Abs(places) : null,
            ActorChanged = row.ActorChanged, EvidenceFrom = Day(row.EvidenceFrom), EvidenceTo = Day(row.EvidenceTo),
            RankInFilter = published.InFilter?.Rank, RankBestInFilter = published.InFilter?.Possible?.Best, RankWorstInFilter = published.InFilter?.Possible?.Worst,
            Published = published, Place = row.Place, Account = RankedAccount.Of(published.Member),
        };
    }

    /// <summary>The same with what a model expects.</summary>
    public static RankingAnswer Expecting(PublishedRow published) =>
        Of(published) with { ValueExpected = published.Row.ValueExpected, RankExpected = published.Row.RankExpected };

    private static bool WasThere(RankedRow row) => row.PreviousRank is not null || row.PreviousRankBest is not null || row.PreviousValue is not null;

    private static DateOnly? Day(DateTimeOffset? instant) => instant is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null;
}
