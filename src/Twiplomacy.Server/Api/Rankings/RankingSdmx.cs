using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Api.Lists;

namespace Twiplomacy.Server.Api.Rankings;

/// <summary>
/// A ranking as SDMX-CSV 2.0 (SDMX 3.0): the dataflow, its dimensions ACCOUNT, MEASURE and TIME_PERIOD, the value, and
/// all else as attributes. OBS_STATUS takes its codes from the cross-domain list CL_OBS_STATUS.
/// </summary>
public static class RankingSdmx
{
    /// <summary>Agency, dataflow and version.</summary>
    public const string Dataflow = "TWIPLOMACY:RANKING(1.1)";

    /// <param name="isExpected">With what a model expects, and its assumption.</param>
    public static CsvTable<RankingAnswer> Columns(string measure, ListMeta about, bool isExpected = false) => new(
        [.. Always(measure, about), .. isExpected ? Expected : []]);

    private static readonly (string Name, Func<RankingAnswer, object?> Value)[] Expected =
    [
        ("VALUE_EXPECTED", row => row.ValueExpected), ("RANK_EXPECTED", row => row.RankExpected), ("COMMENT_TS", _ => ExpectedTies.Assumption.ToString()),
    ];

    private static (string Name, Func<RankingAnswer, object?> Value)[] Always(string measure, ListMeta about)
    {
        var day = about.AsOf is { } asOf ? DateOnly.FromDateTime(asOf.UtcDateTime) : (DateOnly?)null;
        return
        [
            ("STRUCTURE", _ => "dataflow"),
            ("STRUCTURE_ID", _ => Dataflow),
            ("ACTION", _ => "I"),
            ("ACCOUNT", row => row.Account.Id),
            ("MEASURE", _ => measure),
            ("TIME_PERIOD", _ => day),
            ("OBS_VALUE", row => row.Value),
            ("OBS_STATUS", row => StatusCode(row.Status, about.Provisional == true)),
            ("VALUE_LOW", row => row.ValueLow),
            ("VALUE_HIGH", row => row.ValueHigh),
            ("RANK", row => row.Rank),
            ("RANK_BEST", row => row.RankBest),
            ("RANK_WORST", row => row.RankWorst),
            ("COVERAGE", row => row.Coverage),
            ("SHARE", row => row.Share),
            ("PREVIOUS_RANK", row => row.PreviousRank),
            ("PREVIOUS_VALUE", row => row.PreviousValue),
            ("STATUS", row => row.Status),
            ("REF_AREA", row => row.Account.Country),
            ("HANDLE", row => row.Account.Handle),
            ("ACTOR", row => row.Account.Actor),
            ("OFFICE", row => row.Account.Kind),
            ("EDITION", _ => about.Edition),
            ("REVISION", _ => about.Revision),
        ];
    }

    /// <summary>
    /// A: normal; P: provisional; U: low reliability; L: it exists, but was not collected; M: it cannot exist. How sure a rank is
    /// stands in STATUS; the last words of either kind are those of revisions sealed before ranks spoke of all members.
    /// </summary>
    public static string StatusCode(string status, bool isProvisional) => status switch
    {
        "certain" or "bounded" or "ranked" => isProvisional ? "P" : "A",
        "open" or "insufficiently_observed" => "U",
        "not_observed" => "L",
        _ => "M",
    };
}
