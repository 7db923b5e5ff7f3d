using System.Text;
using Twiplomacy.Formats.Packages;

namespace Twiplomacy.Formats.Reading;

/// <summary>The first sheet of a workbook as a file of comma-separated lines, each row on the line of its number.</summary>
internal static class WorkbookTable
{
    private const int MostBytes = 256 << 20;
    private const int MostRows = 1_048_576;

    public static ExportFile Of(ExportFile workbook) => workbook with { Length = null, Open = () => Open(workbook) };

    private static MemoryStream Open(ExportFile file)
    {
        using var workbook = Workbook.Open(file);
        var lines = new MemoryStream();
        var line = 1L;
        foreach (var (number, cells) in workbook.FirstSheet())
        {
            if (number > MostRows) break;
            for (; line < number; line++) lines.WriteByte((byte)'\n');
            lines.Write(Encoding.UTF8.GetBytes(string.Join(',', cells.Select(Field)) + "\n"));
            line++;
            if (lines.Length > MostBytes) throw new ExportRefusedException(PackageMessages.WorkbookTextTooLarge(file.Path, MostBytes));
        }
        if (workbook.Problem is { } problem) throw DamagedData.Of(problem);
        lines.Position = 0;
        return lines;
    }

    private static string Field(string? cell)
    {
        var text = (cell ?? "").ReplaceLineEndings(" ");
        return text.AsSpan().ContainsAny(",\"") ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : text;
    }
}
