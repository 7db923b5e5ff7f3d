using System.Text;
using Twiplomacy.Formats.Tables;

namespace Twiplomacy.Server.Web.Tables;

/// <summary>Writes tables into answers.</summary>
public static class CsvAnswers
{
    /// <summary>The rows in UTF-8, under the given content type.</summary>
    /// <param name="forPeople">With the byte order mark, without which spreadsheets take UTF-8 for something else.</param>
    public static async Task WriteAsync<TRow>(
        this CsvTable<TRow> columns, HttpContext context, string contentType, IEnumerable<TRow> rows, bool forPeople = false)
    {
        context.Response.ContentType = contentType;
        await using var writer = new StreamWriter(context.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: forPeople), leaveOpen: true);
        await columns.WriteAsync(writer, rows, context.RequestAborted);
    }
}
