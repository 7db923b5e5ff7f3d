using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>What a ranking is of, which files for statistical programs tell in columns of their own.</summary>
/// <param name="Edition">Null of a panel on a day.</param>
/// <param name="Expected">The assumption of a model that was asked, or null.</param>
public sealed record RankedOrigin(string Measure, string? Edition, int? Revision, DateTimeOffset? AsOf, bool IsProvisional, string? Expected);

/// <summary>The columns of a ranking: the only place, beside the database, that names them.</summary>
public static class RankedTable
{
    /// <summary>Agency, data flow and version in SDMX.</summary>
    public const string Dataflow = "TWIPLOMACY:RANKING(1.1)";

    private const int BeforeOthers = -1;
    private const int Status = 1;
    private const int Country = 2;
    private const int Member = 3;
    private const int Origin = 4;
    private const int Model = 5;

    /// <summary>The figures of a row.</summary>
    public static Table<RankedRow> Figures { get; } = new(
        "ranking",
        new("rank", Integer, row => row.Rank) { Sdmx = new("RANK", SdmxRole.Attribute), JsonStat = "Rank" },
        new("rank_best", Integer, row => row.RankBest) { Sdmx = new("RANK_BEST", SdmxRole.Attribute), JsonStat = "Best possible rank" },
        new("rank_worst", Integer, row => row.RankWorst) { Sdmx = new("RANK_WORST", SdmxRole.Attribute), JsonStat = "Worst possible rank" },
        new("value", Number, row => row.Value) { Sdmx = new("OBS_VALUE", SdmxRole.Measure), JsonStat = "Value", Place = BeforeOthers },
        new("value_low", Number, row => row.ValueLow) { Sdmx = new("VALUE_LOW", SdmxRole.Attribute), JsonStat = "Least possible value", Place = BeforeOthers },
        new("value_high", Number, row => row.ValueHigh)
        {
            Sdmx = new("VALUE_HIGH", SdmxRole.Attribute), JsonStat = "Greatest possible value", Place = BeforeOthers,
        },
        new("coverage", Share, row => row.Coverage) { Sdmx = new("COVERAGE", SdmxRole.Attribute), JsonStat = "Share of peers known" },
        new("share", Share, row => row.Share) { Sdmx = new("SHARE", SdmxRole.Attribute), JsonStat = "Value over population − 1" },
        new("status", Word, row => row.Status) { Sdmx = new("STATUS", SdmxRole.Attribute), Place = Status },
        new("previous_rank", Integer, row => row.PreviousRank) { Sdmx = new("PREVIOUS_RANK", SdmxRole.Attribute), JsonStat = "Rank before" },
        new("previous_value", Number, row => row.PreviousValue) { Sdmx = new("PREVIOUS_VALUE", SdmxRole.Attribute), JsonStat = "Value before" });

    /// <summary>What a model expects of a row.</summary>
    public static Table<RankedRow> Expected { get; } = new(
        "ranking",
        new("value_expected", Number, row => row.ValueExpected)
        {
            Sdmx = new("VALUE_EXPECTED", SdmxRole.Attribute), JsonStat = "Value that a model expects", Place = Model,
        },
        new("rank_expected", Integer, row => row.RankExpected)
        {
            Sdmx = new("RANK_EXPECTED", SdmxRole.Attribute), JsonStat = "Rank by such values", Place = Model,
        });

    /// <summary>What a revision may tell otherwise than the one before it.</summary>
    public static Table<RankedRow> Revised { get; } = Figures
        .With(new Column<RankedRow>("actor_changed", ColumnType.Boolean, row => row.ActorChanged), new("moved", Integer, row => row.Moved))
        .With(Expected.Columns);

    /// <summary>The account of a row.</summary>
    public static Table<EditionMemberRow> Accounts { get; } = new(
        "ranking",
        new("account", Text, member => member.Account) { Personal = Personal.Account, Sdmx = new("ACCOUNT", SdmxRole.Dimension), Place = BeforeOthers },
        new("platform", Word, member => member.Account[..member.Account.IndexOf(':', StringComparison.Ordinal)]),
        new("handle", Text, member => member.Handle) { Personal = Personal.Handle, Sdmx = new("HANDLE", SdmxRole.Attribute), Place = Member },
        new("actor", Text, member => member.Actor) { Personal = Personal.Name, Sdmx = new("ACTOR", SdmxRole.Attribute), Place = Member },
        new("kind", Text, member => member.Kind) { Sdmx = new("OFFICE", SdmxRole.Attribute), Place = Member },
        new("country", Text, member => member.Country) { Sdmx = new("REF_AREA", SdmxRole.Attribute), Place = Country });

    /// <summary>A ranking as it stands in a file.</summary>
    public static Table<PublishedRow> Table { get; } = Figures.Over<PublishedRow>(ranked => ranked.Row)
        .With(Accounts.Over<PublishedRow>(ranked => ranked.Member).Columns);

    /// <summary>The same with what a model expects.</summary>
    public static Table<PublishedRow> WithExpected { get; } = Table.With(Expected.Over<PublishedRow>(ranked => ranked.Row).Columns);

    /// <summary>The same for statistical programs, each row of which tells what it is of.</summary>
    public static Table<PublishedRow> Of(RankedOrigin origin)
    {
        ArgumentNullException.ThrowIfNull(origin);
        var day = origin.AsOf is { } asOf ? DateOnly.FromDateTime(asOf.UtcDateTime) : (DateOnly?)null;
        return (origin.Expected is null ? Table : WithExpected).With(
            new Column<PublishedRow>("measure", Word, _ => origin.Measure) { Sdmx = new("MEASURE", SdmxRole.Dimension) },
            new("date", Day, _ => day) { Sdmx = new("TIME_PERIOD", SdmxRole.Dimension) },
            new("observation", Word, ranked => ObservationOf(ranked.Row.Status, origin.IsProvisional))
            {
                Sdmx = new("OBS_STATUS", SdmxRole.Attribute), Place = BeforeOthers - 1,
            },
            new("edition", Word, _ => origin.Edition) { Sdmx = new("EDITION", SdmxRole.Attribute), Place = Origin },
            new("revision", Integer, _ => origin.Revision) { Sdmx = new("REVISION", SdmxRole.Attribute), Place = Origin })
            .With(origin.Expected is null ? [] : [new("model", Word, _ => origin.Expected) { Sdmx = new("COMMENT_TS", SdmxRole.Attribute), Place = Model }]);
    }

    /// <summary>
    /// A status in the words of the list CL_OBS_STATUS: A: normal; P: provisional; U: low reliability; L: it exists, but was
    /// not collected; M: it cannot exist. The last words of either kind are those of revisions sealed before ranks spoke of all members.
    /// </summary>
    public static string ObservationOf(string status, bool isProvisional) => status switch
    {
        "certain" or "bounded" or "ranked" => isProvisional ? "P" : "A",
        "open" or "insufficiently_observed" => "U",
        "not_observed" => "L",
        _ => "M",
    };
}
