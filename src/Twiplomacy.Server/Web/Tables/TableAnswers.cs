using Twiplomacy.Formats.Tables;

namespace Twiplomacy.Server.Web.Tables;

/// <summary>Writes tables into answers.</summary>
public static class TableAnswers
{
    /// <summary>The rows as CSV, under the given content type.</summary>
    /// <param name="forPeople">With the byte order mark, as spreadsheets need it.</param>
    public static async Task WriteAsync<TRow>(
        this Table<TRow> table, HttpContext context, string contentType, IEnumerable<TRow> rows, bool forPeople = false)
    {
        context.Response.ContentType = contentType;
        await using var writer = CsvOutput.Open(context.Response.Body, forPeople);
        await CsvOutput.WriteAsync(writer, table, rows, context.RequestAborted);
    }
}
