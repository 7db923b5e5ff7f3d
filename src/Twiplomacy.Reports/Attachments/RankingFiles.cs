using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Panels;
using Twiplomacy.Formats.Slides;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Words;

namespace Twiplomacy.Reports.Attachments;

/// <summary>A file that goes with a mail.</summary>
public sealed record ReportFile(string Name, string MediaType, byte[] Content);

/// <summary>A report's whole rankings as files: a CSV for each measure, one workbook with a sheet for each; and the report as slides.</summary>
public static class RankingFiles
{
    /// <param name="forms"><c>csv</c>, <c>xlsx</c>, <c>pptx</c>.</param>
    public static async Task<IReadOnlyList<ReportFile>> OfAsync(
        ReportContent report, IReadOnlyList<string> forms, ReportWords words, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(words);
        var files = new List<ReportFile>();
        var stem = MadeUpData.FileName(report.Sealed?.Slug ?? $"{report.PanelSlug}-{report.AsOf.UtcDateTime:yyyy-MM-dd}", report.MadeUp is not null);
        if (forms.Contains("csv"))
            foreach (var measure in report.Measures) files.Add(new($"{stem}-{measure.Measure.Id}.csv", "text/csv", await CsvAsync(measure, cancellationToken)));
        if (forms.Contains("xlsx")) files.Add(new($"{stem}.xlsx", WorkbookFile.MediaType, Workbook(report, words)));
        if (forms.Contains("pptx")) files.Add(new($"{stem}.pptx", DeckFile.MediaType, DeckFile.Of(ReportSlides.Of(report, words))));
        return files;
    }

    private static async Task<byte[]> CsvAsync(MeasureReport measure, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        await using (var writer = CsvOutput.Open(content, forPeople: true))
            await CsvOutput.WriteAsync(writer, RankedTable.Table, measure.Ranking, cancellationToken);
        return content.ToArray();
    }

    private static byte[] Workbook(ReportContent report, ReportWords words)
    {
        using var content = new MemoryStream();
        var rankings = report.Measures.Select(measure =>
            WorkbookSheet.Of(words.Measure(measure.Measure.Id, measure.Measure.Name), RankedTable.Table, measure.Ranking) with
            {
                Columns = [.. RankedTable.Table.Names.Select(words.Column)],
            });
        WorkbookFile.Write(content, [.. rankings, .. WorkbookSheet.Note(MadeUpData.Told(report.MadeUp))]);
        return content.ToArray();
    }
}
