using System.Globalization;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Analytics.Analysis;

/// <summary>
/// The tables that a statistics program reads: a row for each account, or country, of each edition. A missing value is an empty cell.
/// Countries have three letters (ISO 3166-1 alpha-3), because statistics programs take NA, the two of Namibia, for a missing value.
/// </summary>
public static class AnalysisTables
{
    private static readonly (string Name, ColumnType Type, Func<RankedRow, object?> Value)[] OfMeasure =
    [
        ("", Number, row => row.Value), ("_low", Number, row => row.ValueLow), ("_high", Number, row => row.ValueHigh),
        ("_coverage", Number, row => row.Coverage),
        ("_rank", Integer, row => row.Rank), ("_rank_best", Integer, row => row.RankBest), ("_rank_worst", Integer, row => row.RankWorst),
        ("_status", Word, row => row.Status),
    ];

    public static Table<AnalysedCountry> Countries { get; } = new(
        "countries",
        new("edition", Word, row => row.Revision.Slug), new("revision", Integer, row => row.Revision.Number), new("as_of", Instant, row => row.Revision.AsOf),
        new("country", Word, row => Alpha3(row.Country)), new("accounts", Integer, row => row.Accounts),
        new("follows", Integer, row => row.Follows.Known) { Description = "Countries of which any account is followed by any of this one's." },
        new("follows_high", Integer, row => row.Follows.Most), new("followed_by", Integer, row => row.FollowedBy.Known),
        new("followed_by_high", Integer, row => row.FollowedBy.Most), new("mutual", Integer, row => row.Mutual.Known),
        new("mutual_high", Integer, row => row.Mutual.Most));

    /// <param name="editions">The editions whose rows it is to hold: their measures and attributes are its columns.</param>
    public static Table<AnalysedAccount> Accounts(IReadOnlyList<AnalysedEdition> editions)
    {
        ArgumentNullException.ThrowIfNull(editions);
        var accounts = editions.SelectMany(edition => edition.Accounts).ToList();
        var measures = accounts.SelectMany(account => account.Ranks.Keys).Distinct().Order(StringComparer.Ordinal);
        var attributes = accounts.SelectMany(account => account.Attributes.Keys).Distinct().Order(StringComparer.Ordinal);
        return Described
            .With(attributes.Select(name => new Column<AnalysedAccount>("attribute_" + name, Text, row => row.Attributes.GetValueOrDefault(name))
            {
                Personal = Personal.FreeText,
            }))
            .With(measures.SelectMany(measure => OfMeasure.Select(part => new Column<AnalysedAccount>(
                measure + part.Name, part.Type, row => row.Ranks.TryGetValue(measure, out var ranked) ? part.Value(ranked) : null))));
    }

    /// <summary>A country's code of three letters; of what is no country, such as EU, the code itself.</summary>
    public static string Alpha3(string country)
    {
        try
        {
            return new RegionInfo("en-" + country).ThreeLetterISORegionName is { Length: 3 } code && char.IsAsciiLetter(code[0]) ? code : country;
        }
        catch (ArgumentException)
        {
            return country;
        }
    }

    private static Table<AnalysedAccount> Described { get; } = new(
        "accounts",
        new("edition", Word, row => row.Revision.Slug), new("revision", Integer, row => row.Revision.Number), new("as_of", Instant, row => row.Revision.AsOf),
        new("account", Text, row => row.Member.Account) { Personal = Personal.Account },
        new("handle", Text, row => row.Member.Handle) { Personal = Personal.Handle },
        new("actor", Text, row => row.Member.Actor) { Personal = Personal.Name },
        new("kind", Word, row => row.Member.Kind), new("country", Word, row => row.Member.Country is { } country ? Alpha3(country) : null),
        new("host_country", Word, row => row.Member.HostCountry is { } host ? Alpha3(host) : null), new("host_city", Text, row => row.Member.HostCity),
        new("is_personal", ColumnType.Boolean, row => row.Member.Personal), new("language", Word, row => row.Member.Language),
        new("profile", Word, row => row.Member.Status?.ToString().ToLowerInvariant()));
}
