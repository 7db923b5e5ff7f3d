using System.Text.Json;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Json;

/// <summary>
/// One element of a JSON file: parsed and valid until the next row, or the reason why it is not. With a reason it may be parsed all the
/// same, for whoever looks only at its shape.
/// </summary>
internal readonly record struct JsonRow(long Row, string Path, JsonElement Element, Message? Problem, string Raw)
{
    public RejectedRow Rejected(int file, Message? reason = null) =>
        new(file, Row, Problem ?? reason ?? JsonMessages.Unreadable, Problem is null ? RawText.Of(Element.GetRawText()) : Raw);
}

/// <summary>
/// Rows of a JSON file, bounded in memory: the lines of JSON Lines, or the elements of the arrays that are named. A blank
/// or keep-alive line is none; a broken one is a row with its problem, and the next is read all the same.
/// </summary>
internal static class JsonRows
{
    private static readonly JsonDocumentOptions Bounded = new() { MaxDepth = 64, AllowTrailingCommas = true };

    public static IEnumerable<JsonRow> Lines(ExportFile file)
    {
        using var stream = file.Open();
        using var lines = new LineReader(stream);
        while (lines.Read())
        {
            if (lines.TooLong)
            {
                yield return new JsonRow(lines.Number, "", default, LineMessages.TooLong, RawText.Of(lines.Line.Span));
                continue;
            }
            if (lines.Line.Span.Trim(" \t,"u8).IsEmpty) continue;
            using var document = Parse(file, lines.Number, lines.Line, out var problem);
            yield return document is null
                ? new JsonRow(lines.Number, "", default, problem, RawText.Of(lines.Line.Span))
                : new JsonRow(lines.Number, "", document.RootElement, problem, problem is null ? "" : RawText.Of(lines.Line.Span));
        }
    }

    /// <summary>The values below the containers that <paramref name="descend"/> names, with their path.</summary>
    public static IEnumerable<JsonRow> Parts(ExportFile file, Func<string, bool> descend)
    {
        using var stream = file.Open();
        using var walk = new JsonWalk(stream, descend);
        foreach (var piece in walk.Read())
        {
            if (piece.Kind is JsonPieceKind.Begin or JsonPieceKind.End) continue;
            if (piece.Kind == JsonPieceKind.Broken)
            {
                yield return new JsonRow(piece.Index, piece.Path, default, piece.Problem, RawText.Of(piece.Raw.Span));
                continue;
            }
            using var document = Parse(file, piece.Index, piece.Raw, out var problem);
            yield return document is null
                ? new JsonRow(piece.Index, piece.Path, default, problem, RawText.Of(piece.Raw.Span))
                : new JsonRow(piece.Index, piece.Path, document.RootElement, problem, problem is null ? "" : RawText.Of(piece.Raw.Span));
        }
    }

    /// <summary>Lines if the sample says so, else the elements of the root array or the root objects one after another.</summary>
    public static IEnumerable<JsonRow> Of(ExportFile file, bool areLines)
    {
        if (areLines) return Lines(file);
        var isArray = StartsArray(file);
        return Parts(file, path => isArray && path.Length == 0);
    }

    private static bool StartsArray(ExportFile file)
    {
        using var stream = TextBytes.OpenUtf8(file.Open());
        var head = new byte[256];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var text = head.AsSpan(0, read);
        text = text[JsonAssignment.Length(text)..].TrimStart(" \t\r\n"u8);
        return text.StartsWith("["u8);
    }

    private static JsonDocument? Parse(ExportFile file, long row, ReadOnlyMemory<byte> json, out Message? problem)
    {
        problem = null;
        try
        {
            var text = TextBytes.ToUtf8(json);
            if (!text.Equals(json)) file.Foreign.Note(row);
            var document = JsonDocument.Parse(text, Bounded);
            if (HasBrokenName(text.Span)) problem = JsonMessages.BrokenName;
            return document;
        }
        catch (JsonException exception)
        {
            problem = JsonMessages.Invalid(FirstSentence(exception.Message));
            return null;
        }
    }

    /// <summary>The parser lets halves of surrogate pairs pass and throws when a name with one is compared.</summary>
    private static bool HasBrokenName(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\\ud"u8) < 0 && json.IndexOf("\\uD"u8) < 0) return false;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 64, AllowTrailingCommas = true });
        try
        {
            while (reader.Read())
                if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueIsEscaped) reader.GetString();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(". ", StringComparison.Ordinal);
        return RawText.Of(end < 0 ? message : message[..end]);
    }
}
