using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Panels;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Api.MadeUp;
using Twiplomacy.Server.Api.Networks;
using Twiplomacy.Server.Api.Queries;
using Twiplomacy.Server.Api.Rankings;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Rankings;

/// <summary>
/// What a page of a ranking shows, as a file: every row that its filters take, on whichever page of the table it stands, and
/// the network among just these accounts.
/// </summary>
public static class RankingDownloads
{
    public static async Task<TableFile> CsvOfEditionAsync(
        string slug, string measure, [AsParameters] RankingQuery query, RankingPageReading reading, CancellationToken ct) =>
        new(TableForm.Csv, $"{slug}-{measure}", measure, (await reading.AskAsync(slug, measure, query, ct)).Rows);

    public static async Task<TableFile> WorkbookOfEditionAsync(
        string slug, string measure, [AsParameters] RankingQuery query, RankingPageReading reading, CancellationToken ct) =>
        new(TableForm.Workbook, $"{slug}-{measure}", measure, (await reading.AskAsync(slug, measure, query, ct)).Rows);

    public static async Task<NetworkAnswer> NetworkOfEditionAsync(
        string slug, string measure, [AsParameters] RankingQuery query, RankingPageReading reading, EditionNetworks networks, CancellationToken ct)
    {
        var asked = await reading.AskAsync(slug, measure, query, ct);
        var network = await networks.LoadAsync(asked.Revision, RankedNetwork.RelationBehind(measure), MemberFilter.None, ct);
        return new NetworkAnswer(RankedNetwork.Of(network, measure, asked.Rows), $"{slug}-{measure}");
    }

    public static async Task<TableFile> CsvOfPanelAsync(
        string slug, string measure, [AsParameters] RankingQuery query, ProvisionalPageReading reading, TimeProvider time, CancellationToken ct,
        [FromQuery(Name = "as_of")] InstantParameter? asOf = null) =>
        new(TableForm.Csv, $"{slug}-{measure}", measure, await reading.AskAsync(slug, measure, query, asOf?.Instant ?? RankingPages.EndOfToday(time), ct));

    public static async Task<TableFile> WorkbookOfPanelAsync(
        string slug, string measure, [AsParameters] RankingQuery query, ProvisionalPageReading reading, TimeProvider time, CancellationToken ct,
        [FromQuery(Name = "as_of")] InstantParameter? asOf = null) =>
        new(TableForm.Workbook, $"{slug}-{measure}", measure, await reading.AskAsync(slug, measure, query, asOf?.Instant ?? RankingPages.EndOfToday(time), ct));

    public static async Task<NetworkAnswer> NetworkOfPanelAsync(
        string slug, string measure, [AsParameters] RankingQuery query, ProvisionalPageReading reading, Panels.KeptStudies studies, PanelQueries panels, TimeProvider time,
        CancellationToken ct, [FromQuery(Name = "as_of")] InstantParameter? asOf = null)
    {
        var at = asOf?.Instant ?? RankingPages.EndOfToday(time);
        var rows = await reading.AskAsync(slug, measure, query, at, ct);
        var studied = (await studies.FindAsync(slug, at, new EditionSettings().EvidenceAge, ct))!;
        return new NetworkAnswer(RankedNetwork.Of(RankedNetwork.MutualOf(studied, (await panels.FindAsync(slug, ct))?.MadeUp), measure, rows), $"{slug}-{measure}");
    }
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
        var ending = form == TableForm.Csv ? "csv" : "xlsx";
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{MadeUpData.FileName(name, httpContext.MadeUp() is not null)}.{ending}\"";
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
