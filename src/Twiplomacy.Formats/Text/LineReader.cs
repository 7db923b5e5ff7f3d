namespace Twiplomacy.Formats.Text;

/// <summary>
/// The lines of a UTF-8 stream as bytes, ended by LF, CR or CRLF, mixed as they come. A line beyond the limit is
/// skipped without being held, and reported by <see cref="TooLong"/> with its number.
/// </summary>
internal sealed class LineReader : IDisposable
{
    /// <summary>The longest line that is read; a page of a thousand accounts with all fields stays below 4 MiB.</summary>
    public const int LineLimit = 16 << 20;

    private readonly Stream _stream;
    private byte[] _buffer = new byte[64 << 10];
    private int _start;
    private int _end;
    private int _lineStart;
    private int _lineLength;
    private bool _atEnd;
    private bool _skipLineFeed;

    public LineReader(Stream raw) => _stream = TextBytes.OpenUtf8(raw);

    /// <summary>1-based number of the current line.</summary>
    public long Number { get; private set; }

    public bool TooLong { get; private set; }

    /// <summary>The current line; valid until the next <see cref="Read"/>. Of a line that is too long, its beginning.</summary>
    public ReadOnlyMemory<byte> Line => _buffer.AsMemory(_lineStart, _lineLength);

    public bool Read()
    {
        TooLong = false;
        var searched = 0;
        while (true)
        {
            SkipLineFeed();
            var found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOfAny((byte)'\n', (byte)'\r');
            if (found >= 0) return Take(searched + found, terminated: true);
            if (_end - _start > LineLimit) return SkipLongLine();
            searched = _end - _start;
            if (Fill()) continue;
            return searched > 0 && Take(searched, terminated: false);
        }
    }

    public void Dispose() => _stream.Dispose();

    private bool Take(int length, bool terminated)
    {
        (_lineStart, _lineLength) = (_start, length);
        _start += length;
        if (terminated) _skipLineFeed = _buffer[_start++] == (byte)'\r';
        Number++;
        return true;
    }

    private void SkipLineFeed()
    {
        if (!_skipLineFeed || _start == _end) return;
        if (_buffer[_start] == (byte)'\n') _start++;
        _skipLineFeed = false;
    }

    private bool Fill()
    {
        if (_atEnd) return false;
        if (_start > 0)
        {
            Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = _stream.Read(_buffer.AsSpan(_end));
        _end += read;
        _atEnd = read == 0;
        return read > 0;
    }

    /// <summary>Keeps the line's beginning for the quarantine and runs on to its end in a buffer of its own.</summary>
    private bool SkipLongLine()
    {
        TooLong = true;
        const int kept = 1024;
        var chunk = new byte[64 << 10];
        var rest = 0;
        var found = -1;
        while (found < 0 && (rest = _stream.Read(chunk)) > 0)
            found = chunk.AsSpan(0, rest).IndexOfAny((byte)'\n', (byte)'\r');
        (_lineStart, _lineLength) = (0, kept);
        Buffer.BlockCopy(_buffer, _start, _buffer, 0, kept);
        (_start, _end) = (kept, kept);
        Number++;
        if (found < 0) return true;
        _skipLineFeed = chunk[found] == (byte)'\r';
        chunk.AsSpan(found + 1, rest - found - 1).CopyTo(_buffer.AsSpan(kept));
        _end = kept + rest - found - 1;
        return true;
    }
}
