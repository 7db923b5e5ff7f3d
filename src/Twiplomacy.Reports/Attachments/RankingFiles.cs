using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Panels;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Reports.Content;

namespace Twiplomacy.Reports.Attachments;

/// <summary>A file that goes with a mail.</summary>
public sealed record ReportFile(string Name, string MediaType, byte[] Content);

/// <summary>A report's whole rankings as files: a CSV for each measure, one workbook with a sheet for each.</summary>
public static class RankingFiles
{
    /// <param name="forms"><c>csv</c>, <c>xlsx</c>.</param>
    public static async Task<IReadOnlyList<ReportFile>> OfAsync(ReportContent report, IReadOnlyList<string> forms, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(forms);
        var files = new List<ReportFile>();
        var stem = MadeUpData.FileName(report.Sealed?.Slug ?? $"{report.PanelSlug}-{report.AsOf.UtcDateTime:yyyy-MM-dd}", report.MadeUp is not null);
        if (forms.Contains("csv"))
            foreach (var measure in report.Measures) files.Add(new($"{stem}-{measure.Measure.Id}.csv", "text/csv", await CsvAsync(measure, cancellationToken)));
        if (forms.Contains("xlsx")) files.Add(new($"{stem}.xlsx", WorkbookFile.MediaType, Workbook(report)));
        return files;
    }

    private static async Task<byte[]> CsvAsync(MeasureReport measure, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        await using (var writer = CsvOutput.Open(content, forPeople: true))
            await CsvOutput.WriteAsync(writer, RankedTable.Table, measure.Ranking, cancellationToken);
        return content.ToArray();
    }

    private static byte[] Workbook(ReportContent report)
    {
        using var content = new MemoryStream();
        var rankings = report.Measures.Select(measure => WorkbookSheet.Of(measure.Measure.Name, RankedTable.Table, measure.Ranking));
        WorkbookFile.Write(content, [.. rankings, .. WorkbookSheet.Note(MadeUpData.Told(report.MadeUp))]);
        return content.ToArray();
    }
}
