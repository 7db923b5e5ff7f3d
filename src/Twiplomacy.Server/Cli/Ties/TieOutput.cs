using System.Globalization;
using System.Text.Json;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Api.Ties;
using Twiplomacy.Server.Cli.Editions;
using Twiplomacy.Server.Cli.Terminal;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Cli.Ties;

/// <summary>Prints a tie with its evidence: a sentence for each direction and a table, or CSV or JSON with the API's names.</summary>
public static class TieOutput
{
    private static readonly CsvTable<(string Source, string Target, DirectionAnswer Direction, EvidenceAnswer? Reason)> Columns = new(
        ("id", row => row.Source), ("other", row => row.Target), ("follows", row => ApiJson.Word(row.Direction.State)),
        ("says", row => row.Reason is { } reason ? ApiJson.Word(reason.Says) : null), ("at", row => row.Reason?.At), ("is_dated", row => row.Reason?.IsDated),
        ("list_owner", row => row.Reason?.ListOwner), ("list", row => row.Reason is { } reason ? ApiJson.Word(reason.List) : null),
        ("completeness", row => row.Reason is { } reason ? ApiJson.Word(reason.Completeness) : null), ("import_id", row => row.Reason?.ImportId),
        ("export", row => row.Reason?.Export), ("file", row => row.Reason?.File), ("row", row => row.Reason?.Row), ("captured_at", row => row.Reason?.CapturedAt));

    public static async Task WriteAsync(TieAnswer tie, string format, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(tie);
        if (format == "json") Console.Out.WriteLine(JsonSerializer.Serialize(tie, RankingOutput.JsonOptions));
        else if (format == "csv") await Columns.WriteAsync(Console.Out, Rows(tie, withoutEvidence: true), ct);
        else Print(tie);
    }

    private static void Print(TieAnswer tie)
    {
        Console.Out.WriteLine($"{tie.Id} follows {tie.Other}: {ApiJson.Word(tie.Follows.State)}");
        Console.Out.WriteLine($"{tie.Other} follows {tie.Id}: {ApiJson.Word(tie.FollowedBy.State)}");
        Console.Out.WriteLine($"mutual: {(tie.Mutual == Core.Ties.MutualState.Mutual ? "yes" : tie.Mutual == Core.Ties.MutualState.NotMutual ? "no" : "unknown")}");
        var rows = Rows(tie, withoutEvidence: false).Select(Cells).ToList();
        if (rows.Count > 0) TableOutput.Write(["follower", "followed", "says", "date (UTC)", "list of", "list", "completeness", "import", "export", "file", "row"], rows);
    }

    private static string[] Cells((string Source, string Target, DirectionAnswer Direction, EvidenceAnswer? Reason) row)
    {
        var reason = row.Reason!;
        return
        [
            row.Source, row.Target, ApiJson.Word(reason.Says), reason.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + (reason.IsDated ? " (date of the follow)" : ""),
            reason.ListOwner, ApiJson.Word(reason.List), ApiJson.Word(reason.Completeness), reason.ImportId.ToString(CultureInfo.InvariantCulture),
            reason.Export, reason.File, reason.Row?.ToString(CultureInfo.InvariantCulture) ?? "",
        ];
    }

    private static IEnumerable<(string Source, string Target, DirectionAnswer Direction, EvidenceAnswer? Reason)> Rows(TieAnswer tie, bool withoutEvidence)
    {
        foreach (var (source, target, direction) in ((string, string, DirectionAnswer)[])[(tie.Id, tie.Other, tie.Follows), (tie.Other, tie.Id, tie.FollowedBy)])
        {
            foreach (var reason in direction.Evidence) yield return (source, target, direction, reason);
            if (withoutEvidence && direction.Evidence.Count == 0) yield return (source, target, direction, null);
        }
    }
}
