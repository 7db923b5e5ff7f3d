using Twiplomacy.Application.Networks;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Web;
using Twiplomacy.Server.Web.MadeUp;
using Twiplomacy.Server.Web.Networks;
using Twiplomacy.Server.Web.Tables;

namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>
/// What a page of a ranking shows, as a file: every row that its filters take, on whichever page of the table it stands, and
/// the network among just these accounts.
/// </summary>
public static class RankingDownloads
{
    public static async Task<TableFile> CsvOfEditionAsync(Asked<ShownRankingQuery> asked, RankingQuestions rankings, CancellationToken cancellationToken) =>
        await OfEditionAsync(TableForm.Csv, asked.Query.Whole(), rankings, cancellationToken);

    public static async Task<TableFile> WorkbookOfEditionAsync(Asked<ShownRankingQuery> asked, RankingQuestions rankings, CancellationToken cancellationToken) =>
        await OfEditionAsync(TableForm.Workbook, asked.Query.Whole(), rankings, cancellationToken);

    public static async Task<NetworkAnswer> NetworkOfEditionAsync(
        Asked<ShownRankingQuery> asked, RankedNetworkQuestions networks, CancellationToken cancellationToken) =>
        new(await networks.AskAsync(asked.Query.Whole(), cancellationToken), NameOf(asked.Query.Whole()));

    public static async Task<TableFile> CsvOfPanelAsync(Asked<ShownPanelQuery> asked, RankingQuestions rankings, CancellationToken cancellationToken) =>
        await OfPanelAsync(TableForm.Csv, asked.Query.Whole(), rankings, cancellationToken);

    public static async Task<TableFile> WorkbookOfPanelAsync(Asked<ShownPanelQuery> asked, RankingQuestions rankings, CancellationToken cancellationToken) =>
        await OfPanelAsync(TableForm.Workbook, asked.Query.Whole(), rankings, cancellationToken);

    public static async Task<NetworkAnswer> NetworkOfPanelAsync(
        Asked<ShownPanelQuery> asked, RankedNetworkQuestions networks, CancellationToken cancellationToken) =>
        new(await networks.AskAsync(asked.Query.Whole(), cancellationToken), $"{asked.Query.Slug}-{asked.Query.Measure}");

    private static async Task<TableFile> OfEditionAsync(TableForm form, EditionRankingQuery query, RankingQuestions rankings, CancellationToken cancellationToken) =>
        new(form, NameOf(query), query.Measure, (await rankings.AskAsync(query, cancellationToken)).Rows);

    private static async Task<TableFile> OfPanelAsync(TableForm form, PanelRankingQuery query, RankingQuestions rankings, CancellationToken cancellationToken) =>
        new(form, $"{query.Slug}-{query.Measure}", query.Measure, (await rankings.AskAsync(query, cancellationToken)).Rows);

    private static string NameOf(EditionRankingQuery query) => $"{query.Edition.Slug}-{query.Measure}";
}

/// <summary>The forms of a table as a file.</summary>
public enum TableForm
{
    Csv,
    Workbook,
}

/// <summary>Rows of a ranking as a file to keep.</summary>
public sealed class TableFile(TableForm form, string name, string measure, IReadOnlyList<RankingAnswer> rows) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var ending = form == TableForm.Csv ? ".csv" : ".xlsx";
        httpContext.Response.KeepAs(name, ending, httpContext.MadeUp() is not null);
        return form == TableForm.Csv
            ? RankingAnswer.Table.WriteAsync(httpContext, Representation.Csv + "; charset=utf-8", rows, forPeople: true)
            : WriteWorkbookAsync(httpContext);
    }

    // A package of files is written back and forth: it goes out once it is whole.
    private async Task WriteWorkbookAsync(HttpContext context)
    {
        using var content = new MemoryStream();
        WorkbookFile.Write(content, [WorkbookSheet.Of(measure, RankingAnswer.Table, rows), .. WorkbookSheet.Note(context.MadeUp()?.Told)]);
        context.Response.ContentType = WorkbookFile.MediaType;
        await context.Response.Body.WriteAsync(content.GetBuffer().AsMemory(0, (int)content.Length), context.RequestAborted);
    }
}
