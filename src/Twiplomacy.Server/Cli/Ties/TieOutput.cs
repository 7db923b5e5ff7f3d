using System.Globalization;
using System.Text.Json;
using Twiplomacy.Application.Ties;
using Twiplomacy.Core.Text;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Cli.Editions;
using Twiplomacy.Server.Cli.Terminal;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Server.Cli.Ties;

/// <summary>Prints a tie with its evidence: a sentence for each direction and a table, or CSV or JSON with the API's names.</summary>
public static class TieOutput
{
    private static readonly Table<DirectedEvidence> Told = new(
        "evidence",
        new("id", Text, row => row.Source) { Head = "follower", Personal = Personal.Account },
        new("other", Text, row => row.Target) { Head = "followed", Personal = Personal.Account },
        new("follows", Word, row => EnumWord.Of(row.Direction.State)),
        new("says", Word, row => row.Reason is { } reason ? EnumWord.Of(reason.Says) : null),
        new("at", Instant, row => row.Reason?.At),
        new("is_dated", ColumnType.Boolean, row => row.Reason?.IsDated),
        new("list_owner", Text, row => row.Reason?.ListOwner) { Head = "list of", Personal = Personal.Account },
        new("list", Word, row => row.Reason is { } reason ? EnumWord.Of(reason.List) : null),
        new("completeness", Word, row => row.Reason is { } reason ? EnumWord.Of(reason.Completeness) : null),
        new("import_id", Integer, row => row.Reason?.ImportId) { Head = "import" },
        new("export", Text, row => row.Reason?.Export) { Personal = Personal.FreeText },
        new("file", Text, row => row.Reason?.File) { Personal = Personal.FreeText },
        new("row", Integer, row => row.Reason?.Row),
        new("captured_at", Instant, row => row.Reason?.CapturedAt),
        new("not_before", Instant, row => row.Reason?.NotBefore),
        new("not_before_because", Word, row => row.Reason?.NotBeforeBecause is { } because ? EnumWord.Of(because) : null),
        new("matched_name", Text, row => row.Reason?.MatchedName) { Personal = Personal.FreeText },
        new("matched_at", Instant, row => row.Reason?.MatchedAt));

    private static readonly Table<DirectedEvidence> OnTerminal = new(
        "evidence",
        Told["id"], Told["other"], Told["says"], new Column<DirectedEvidence>("at", Word, InstantOf) { Head = "at (UTC)" }, Told["list_owner"], Told["list"],
        Told["completeness"], Told["import_id"], Told["export"], Told["file"], Told["row"]);

    public static async Task WriteAsync(TieAnswer tie, string format, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(tie);
        if (format == "json") Console.Out.WriteLine(JsonSerializer.Serialize(tie, RankingOutput.JsonOptions));
        else if (format == "csv") await CsvOutput.WriteAsync(Console.Out, Told, Rows(tie, withoutEvidence: true), ct);
        else Print(tie);
    }

    private static void Print(TieAnswer tie)
    {
        Console.Out.WriteLine($"{tie.Id} follows {tie.Other}: {EnumWord.Of(tie.Follows.State)}");
        Console.Out.WriteLine($"{tie.Other} follows {tie.Id}: {EnumWord.Of(tie.FollowedBy.State)}");
        Console.Out.WriteLine($"mutual: {(tie.Mutual == Core.Ties.MutualState.Mutual ? "yes" : tie.Mutual == Core.Ties.MutualState.NotMutual ? "no" : "unknown")}");
        var rows = Rows(tie, withoutEvidence: false).ToList();
        if (rows.Count > 0) TableOutput.Write(OnTerminal, rows);
    }

    private static string? InstantOf(DirectedEvidence row) => row.Reason is not { } reason ? null
        : reason.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)
            + (reason.IsDated ? " (date of the follow)" : "") + BoundOf(reason) + NameOf(reason);

    private static string BoundOf(EvidenceAnswer reason) => reason.NotBefore is not { } at ? ""
        : $" (not before {at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
            + (reason.NotBeforeBecause == Core.Ties.FollowBoundReason.NewestFirst ? ", if the list is newest first)" : ")");

    private static string NameOf(EvidenceAnswer reason) =>
        reason.MatchedName is { } name ? $" (as “{name}”, a name that a person matched)" : "";

    private static IEnumerable<DirectedEvidence> Rows(TieAnswer tie, bool withoutEvidence)
    {
        foreach (var (source, target, direction) in ((string, string, DirectionAnswer)[])[(tie.Id, tie.Other, tie.Follows), (tie.Other, tie.Id, tie.FollowedBy)])
        {
            foreach (var reason in direction.Evidence) yield return new(source, target, direction, reason);
            if (withoutEvidence && direction.Evidence.Count == 0) yield return new(source, target, direction, null);
        }
    }

    private sealed record DirectedEvidence(string Source, string Target, DirectionAnswer Direction, EvidenceAnswer? Reason);
}
