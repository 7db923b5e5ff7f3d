using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Sampling;

/// <summary>What the first bytes of a file show.</summary>
internal enum ContentKind
{
    Empty,
    Json,
    Xml,
    Text,
    Zip,
    Binary,
    Damaged,
}

/// <summary>
/// The beginning of a file, by which its format is known: 64 KiB, and of JSON Lines the first line whatever its length,
/// since twarc writes the owner at the end of a page. Looked at once and kept for all formats that ask.
/// </summary>
internal sealed class FileSample
{
    private const int HeadBytes = 64 << 10;

    private JsonShape? _shape;
    private TableSample? _table;
    private PackageSamples? _package;
    private SampledTable? _columns;
    private bool _hasColumns;

    private FileSample(ExportFile file, byte[] head, bool isWhole, ContentKind kind)
    {
        File = file;
        Head = head;
        IsWhole = isWhole;
        Kind = kind;
        AreLines = kind == ContentKind.Json && StartsWithLines(head, isWhole);
    }

    public ExportFile File { get; }

    /// <summary>The files that came with it.</summary>
    public PackageSamples Package
    {
        get => _package ??= PackageSamples.Alone(this);
        set => _package = value;
    }

    /// <summary>The first bytes in UTF-8, without a byte order mark.</summary>
    public byte[] Head { get; }

    /// <summary>The file ends within <see cref="Head"/>.</summary>
    public bool IsWhole { get; }

    public ContentKind Kind { get; }

    /// <summary>A JSON document per line, whatever the file's name says.</summary>
    public bool AreLines { get; }

    public string Text => TextBytes.Decode(Head);

    /// <summary>The first two thousand bytes as text: enough for a title or a preamble.</summary>
    public string Start => TextBytes.Decode(Head.AsSpan(0, Math.Min(Head.Length, 2048)));

    public JsonShape Shape => _shape ??= ReadShape();

    public TableSample Table => _table ??= TableSample.Of(Head, IsWhole);

    /// <summary>The file as a table of named columns, be it text or JSON; null if it is none.</summary>
    public SampledTable? Columns
    {
        get
        {
            if (!_hasColumns) (_columns, _hasColumns) = (SampledTable.Of(this), true);
            return _columns;
        }
    }

    public bool IsTable => Kind == ContentKind.Text;

    public bool IsJson => Kind == ContentKind.Json;

    public static FileSample Of(ExportFile file)
    {
        try
        {
            using var raw = file.Open();
            using var stream = TextBytes.OpenUtf8(raw);
            var head = new byte[HeadBytes];
            var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            return new FileSample(file, head[..read], read < head.Length, KindOf(head.AsSpan(0, read)));
        }
        catch (InvalidDataException)
        {
            return new FileSample(file, [], isWhole: true, ContentKind.Damaged);
        }
    }

    private static ContentKind KindOf(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("PK\u0003\u0004"u8)) return ContentKind.Zip;
        var text = head.TrimStart(" \t\r\n"u8);
        if (text.IsEmpty) return ContentKind.Empty;
        if (head.Contains((byte)0) || ControlCharacters(head) > head.Length / 50) return ContentKind.Binary;
        if (text[0] is (byte)'{' or (byte)'[' || JsonAssignment.Length(text) > 0) return ContentKind.Json;
        return text[0] == '<' ? ContentKind.Xml : ContentKind.Text;
    }

    private static int ControlCharacters(ReadOnlySpan<byte> head)
    {
        var count = 0;
        foreach (var letter in head)
            if (letter < 32 && letter is not ((byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\f')) count++;
        return count;
    }

    /// <summary>
    /// Lines, if the first one is a whole object, or is none but the second one begins another. What is longer than the
    /// sample counts as lines if no line break stands in it: pretty-printed JSON breaks early.
    /// </summary>
    private static bool StartsWithLines(ReadOnlySpan<byte> head, bool isWhole)
    {
        var text = head.TrimStart(" \t\r\n"u8);
        if (text.IsEmpty || text[0] is not ((byte)'{' or (byte)'[')) return false;
        var end = text.IndexOfAny((byte)'\n', (byte)'\r');
        // An array a line, as gallery-dl writes its messages.
        if (text[0] == '[') return end > 0 && IsBalanced(text[..end]) && text[end..].TrimStart("\r\n"u8).StartsWith("["u8);
        if (end < 0) return !isWhole || IsBalanced(text);
        return IsBalanced(text[..end]) || text[end..].TrimStart("\r\n"u8).StartsWith("{"u8);
    }

    private static bool IsBalanced(ReadOnlySpan<byte> line)
    {
        var (depth, quoted) = (0, false);
        for (var i = 0; i < line.Length; i++)
        {
            if (quoted && line[i] == '\\') i++;
            else if (line[i] == '"') quoted = !quoted;
            else if (!quoted && line[i] is (byte)'{' or (byte)'[') depth++;
            else if (!quoted && line[i] is (byte)'}' or (byte)']') depth--;
            if (depth == 0 && i > 0 && !quoted) return line[(i + 1)..].Trim(" \t,"u8).IsEmpty;
        }
        return false;
    }

    private JsonShape ReadShape()
    {
        var shape = new JsonShape();
        if (AreLines) AddLines(shape);
        else shape.Add(Head.AsSpan(JsonAssignment.Length(Head)));
        return shape;
    }

    private void AddLines(JsonShape shape)
    {
        using var raw = File.Open();
        using var lines = new LineReader(raw);
        for (long read = 0; read < HeadBytes && lines.Read(); read += lines.Line.Length)
            if (!lines.TooLong) shape.Add(lines.Line.Span);
    }
}
