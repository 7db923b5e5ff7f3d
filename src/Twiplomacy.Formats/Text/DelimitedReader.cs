using System.Text;
using System.Text.Unicode;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Text;

/// <summary>
/// Records of a delimited file, RFC 4180 and tolerant: any line ending, blanks around quotes, text after a closing
/// quote. A quote that never closes spoils its own line only. Fields are bytes until asked for as text.
/// </summary>
internal sealed class DelimitedReader : IDisposable
{
    /// <summary>A quoted field may run over lines up to this size; beyond it the quote is taken as never closed.</summary>
    private const int RecordLimit = 1 << 20;

    private readonly Stream _raw;
    private readonly LineReader _lines;
    private readonly byte _delimiter;
    private readonly byte _escape;
    private readonly LinesAhead _ahead = new();
    private readonly List<byte> _joined = [];

    // Of the lines ahead, so many from the first on leave a quote open that was open before them; and their bytes.
    private int _openAhead;
    private int _openBytes;
    private (int Start, int Length)[] _fields = new (int, int)[16];
    private byte[] _scratch = new byte[256];
    private int _scratchLength;
    private ReadOnlyMemory<byte> _line;
    private bool _unquoted;
    private bool _tooLong;

    /// <param name="stream">The file from its first byte; closed with the reader.</param>
    /// <param name="delimiter">The separator; a blank stands for runs of blanks.</param>
    /// <param name="escape">A character that takes the next one literally inside quotes, or 0.</param>
    public DelimitedReader(Stream stream, byte delimiter, byte escape = 0)
    {
        _raw = stream;
        _lines = new LineReader(stream);
        _delimiter = delimiter;
        _escape = escape;
    }

    /// <summary>1-based number of the record's first line.</summary>
    public long Row { get; private set; }

    /// <summary>Lines read so far, blank ones counted.</summary>
    public long Lines { get; private set; }

    public int Count { get; private set; }

    /// <summary>Why the current record cannot be read, or null.</summary>
    public Message? Problem { get; private set; }

    /// <summary>The record is a comment, <c>%</c> or <c>#</c> and a blank, where the file may have such.</summary>
    public bool IsComment => EdgeListPreface.IsComment(_line.Span);

    /// <summary>The record as it stands in the file, cut to a bounded length.</summary>
    public string Raw => RawText.Of(_line.Span);

    /// <summary>The first line that was not UTF-8, or 0.</summary>
    public long FirstForeignLine { get; private set; }

    public ReadOnlySpan<byte> this[int field] =>
        field >= Count ? default
        : _unquoted ? _line.Span.Slice(_fields[field].Start, _fields[field].Length)
        : _scratch.AsSpan(_fields[field].Start, _fields[field].Length);

    public string Text(int field)
    {
        var bytes = this[field];
        if (FirstForeignLine == 0 && !Ascii.IsValid(bytes) && !Utf8.IsValid(bytes)) FirstForeignLine = Row;
        return TextBytes.Decode(bytes);
    }

    /// <summary>Reads the next record that is not blank.</summary>
    public bool Read()
    {
        do
        {
            if (!NextLine(out _line, out var number)) return false;
            Row = number;
        }
        while (IsBlank(_line.Span));
        Problem = _tooLong ? LineMessages.TooLong : null;
        if (Problem is not null) Count = 0;
        else if (_line.Span.Contains((byte)'"')) SplitQuoted();
        else SplitPlain();
        return true;
    }

    /// <summary>Passes over lines as they stand, blank ones counted.</summary>
    public void SkipLines(int count)
    {
        while (count-- > 0 && NextLine(out _, out _)) { }
    }

    public void Dispose()
    {
        _lines.Dispose();
        _raw.Dispose();
    }

    private bool NextLine(out ReadOnlyMemory<byte> line, out long number)
    {
        if (_ahead.TryDequeue(out var kept))
        {
            (line, number, _tooLong) = (kept.Line, kept.Number, kept.TooLong);
            if (_openAhead == 0) return true;
            _openAhead--;
            _openBytes -= kept.Line.Length + 1;
            return true;
        }
        var read = _lines.Read();
        (line, number, _tooLong) = (read ? _lines.Line : default, _lines.Number, _lines.TooLong);
        Lines = _lines.Number;
        return read;
    }

    private bool IsBlank(ReadOnlySpan<byte> line) =>
        line.IsEmpty || (line[0] is (byte)' ' or (byte)'\t' && _delimiter != '\t' && line.Trim(" \t"u8).IsEmpty);

    private void SplitPlain()
    {
        _unquoted = true;
        Count = 0;
        var line = _line.Span;
        if (_delimiter == ' ') SplitBlanks(line);
        else SplitDelimited(line);
    }

    private void SplitDelimited(ReadOnlySpan<byte> line)
    {
        var start = 0;
        while (line[start..].IndexOf(_delimiter) is var length and >= 0)
        {
            AddField(start, length);
            start += length + 1;
        }
        AddField(start, line.Length - start);
    }

    private void SplitBlanks(ReadOnlySpan<byte> line)
    {
        for (var start = 0; start < line.Length;)
        {
            if (line[start] is (byte)' ' or (byte)'\t')
            {
                start++;
                continue;
            }
            var length = line[start..].IndexOfAny((byte)' ', (byte)'\t');
            if (length < 0) length = line.Length - start;
            AddField(start, length);
            start += length;
        }
    }

    private void AddField(int start, int length)
    {
        if (Count == _fields.Length) Array.Resize(ref _fields, Count * 2);
        _fields[Count++] = (start, length);
    }

    private void SplitQuoted()
    {
        _unquoted = false;
        if (Scan(_line.Span)) return;
        var first = _line.ToArray();
        if (JoinLines(first)) return;
        _line = first;
        Count = 0;
        Problem = LineMessages.OpenQuote;
    }

    /// <summary>
    /// Adds lines until the quote closes. Whether a line leaves a quote open that was open before it does not depend on where
    /// the quote was opened: each line is asked once, whatever number of quotes before it never close, so that the work is
    /// linear in the file.
    /// </summary>
    private bool JoinLines(byte[] first)
    {
        while (first.Length + _openBytes < RecordLimit && LineAheadAt(_openAhead) is { TooLong: false } next)
        {
            if (!Scan(next.Line, isInQuote: true))
            {
                _openAhead++;
                _openBytes += next.Line.Length + 1;
                continue;
            }
            Join(first, _openAhead + 1);
            return true;
        }
        return false;
    }

    private void Join(byte[] first, int lines)
    {
        _joined.Clear();
        _joined.AddRange(first);
        for (; lines > 0 && NextLine(out var line, out _); lines--)
        {
            _joined.Add((byte)'\n');
            _joined.AddRange(line.Span);
        }
        _line = _joined.ToArray();
        Scan(_line.Span);
    }

    /// <summary>A line further on, which is still to be read; null beyond the end.</summary>
    private LineAhead? LineAheadAt(int index)
    {
        while (_ahead.Count <= index && _lines.Read())
        {
            _ahead.Add(new LineAhead(_lines.Line.ToArray(), _lines.Number, _lines.TooLong));
            Lines = _lines.Number;
        }
        return index < _ahead.Count ? _ahead[index] : null;
    }

    /// <summary>Splits a record with quotes into the scratch buffer; false if it ends inside a quote.</summary>
    /// <param name="record">The record, or a line of one.</param>
    /// <param name="isInQuote">Whether it begins inside a quote.</param>
    private bool Scan(ReadOnlySpan<byte> record, bool isInQuote = false)
    {
        Count = 0;
        _scratchLength = 0;
        if (_scratch.Length < record.Length) _scratch = new byte[Math.Max(record.Length, _scratch.Length * 2)];
        for (var position = 0; ; isInQuote = false)
        {
            var start = _scratchLength;
            if (!ScanField(record, ref position, isInQuote)) return false;
            AddField(start, _scratchLength - start);
            if (position >= record.Length) return true;
            position++;
            while (_delimiter == ' ' && position < record.Length && record[position] == ' ') position++;
        }
    }

    private bool ScanField(ReadOnlySpan<byte> record, ref int position, bool isInQuote)
    {
        var opening = position;
        while (!isInQuote && opening < record.Length && record[opening] == ' ' && _delimiter != ' ') opening++;
        if (isInQuote || (opening < record.Length && record[opening] == '"'))
        {
            if (!isInQuote) position = opening + 1;
            if (!ScanQuotes(record, ref position)) return false;
            SkipBlanks(record, ref position);
        }
        while (position < record.Length && record[position] != _delimiter) _scratch[_scratchLength++] = record[position++];
        return true;
    }

    private bool ScanQuotes(ReadOnlySpan<byte> record, ref int position)
    {
        for (; position < record.Length; position++)
        {
            var character = record[position];
            if (_escape != 0 && character == _escape && position + 1 < record.Length)
            {
                _scratch[_scratchLength++] = record[++position];
            }
            else if (character != '"')
            {
                _scratch[_scratchLength++] = character;
            }
            else if (position + 1 < record.Length && record[position + 1] == '"')
            {
                _scratch[_scratchLength++] = record[position++];
            }
            else
            {
                position++;
                return true;
            }
        }
        return false;
    }

    private void SkipBlanks(ReadOnlySpan<byte> record, ref int position)
    {
        while (_delimiter != ' ' && position < record.Length && record[position] == ' ') position++;
    }
}
