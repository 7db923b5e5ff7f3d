using System.Text;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Json;

/// <summary>What <see cref="JsonWalk"/> came upon.</summary>
internal enum JsonPieceKind
{
    Value,
    Begin,
    End,
    Broken,
}

/// <summary>
/// A part of a JSON document: <paramref name="Path"/> such as <c>orderedItems[]</c>, the 1-based <paramref name="Index"/> in its array,
/// and the bytes of a value, valid until the next piece.
/// </summary>
internal readonly record struct JsonPiece(JsonPieceKind Kind, string Path, long Index, ReadOnlyMemory<byte> Raw, Message? Problem = null);

/// <summary>
/// Walks JSON of any size in a refilled buffer: goes into the containers that <paramref name="descend"/> names by path, and
/// hands out everything else as whole values of bounded size. Only brackets and strings are looked at, so one value that is
/// no good JSON does not spoil its neighbours. Several documents in one file follow each other. An assignment in front, as
/// in the archives of X, is passed over.
/// </summary>
internal sealed class JsonWalk(Stream raw, Func<string, bool> descend) : IDisposable
{
    private const int ValueLimit = LineReader.LineLimit;
    private const int DeepestWalk = 16;

    private readonly Stream _stream = TextBytes.OpenUtf8(raw);
    private readonly Stack<Frame> _frames = new();
    private byte[] _buffer = new byte[64 << 10];
    private int _start;
    private int _end;
    private bool _atEnd;
    private int _discarded;

    private sealed record Frame(string Path, bool IsArray)
    {
        public long Index { get; set; }
    }

    public IEnumerable<JsonPiece> Read()
    {
        SkipAssignment();
        while (true)
        {
            var piece = Next();
            if (piece is not { } found) yield break;
            yield return found;
            if (found.Kind == JsonPieceKind.Broken && found.Path.Length == 0) yield break;
        }
    }

    public void Dispose() => _stream.Dispose();

    private JsonPiece? Next()
    {
        while (true)
        {
            var letter = Peek(0);
            if (letter < 0) return _frames.Count == 0 ? null : Lost(JsonMessages.CutOff);
            if (letter is ' ' or '\t' or '\r' or '\n' or ',' or 0xEF or 0xBB or 0xBF or ';')
            {
                _start++;
                continue;
            }
            if (letter is '}' or ']') return Close(letter);
            if (!_frames.TryPeek(out var frame)) return Value("", 1);
            if (frame.IsArray) return Value(frame.Path + "[]", ++frame.Index);
            return letter == '"' ? Property(frame) : Lost(JsonMessages.NoName);
        }
    }

    private JsonPiece Close(int letter)
    {
        if (!_frames.TryPop(out var closed) || closed.IsArray != (letter == ']'))
            return Lost(JsonMessages.Brackets);
        _start++;
        return new JsonPiece(JsonPieceKind.End, closed.Path, closed.Index, default);
    }

    private JsonPiece Property(Frame frame)
    {
        if (!ScanWholeString(out var length) || _discarded > 0) return Lost(JsonMessages.OpenName);
        var name = Encoding.UTF8.GetString(_buffer.AsSpan(_start + 1, length - 2));
        _start += length;
        int letter;
        while ((letter = Peek(0)) is ' ' or '\t' or '\r' or '\n') _start++;
        if (letter != ':') return Lost(JsonMessages.NoColon(RawText.Of(name)));
        _start++;
        while (Peek(0) is ' ' or '\t' or '\r' or '\n') _start++;
        return Value(frame.Path.Length == 0 ? name : $"{frame.Path}.{name}", 1);
    }

    private JsonPiece Value(string path, long index)
    {
        var letter = Peek(0);
        if (letter is '{' or '[' && _frames.Count < DeepestWalk && descend(path))
        {
            _start++;
            _frames.Push(new Frame(path, letter == '['));
            return new JsonPiece(JsonPieceKind.Begin, path, index, default);
        }
        _discarded = 0;
        if (letter < 0 || !ScanValue(letter, out var length)) return Lost(JsonMessages.CutOffElement);
        var value = _buffer.AsMemory(_start, length);
        _start += length;
        return _discarded == 0
            ? new JsonPiece(JsonPieceKind.Value, path, index, value)
            : new JsonPiece(JsonPieceKind.Broken, path, index, value[..Math.Min(length, 1024)], JsonMessages.TooLong);
    }

    /// <summary>From here on nothing can be read: the structure itself is gone.</summary>
    private JsonPiece Lost(Message problem)
    {
        var index = _frames.TryPeek(out var frame) ? Math.Max(frame.Index, 1) : 1;
        return new JsonPiece(JsonPieceKind.Broken, "", index, _buffer.AsMemory(_start, Math.Min(_end - _start, 1024)), problem);
    }

    private bool ScanValue(int first, out int length)
    {
        if (first == '"') return ScanWholeString(out length);
        if (first is '{' or '[') return ScanContainer(out length);
        length = 0;
        while (Peek(length) is var letter and >= 0 && letter is not (',' or ']' or '}' or ' ' or '\n' or '\r' or '\t')) Advance(ref length);
        if (length == 0) Advance(ref length);
        return true;
    }

    private bool ScanContainer(out int length)
    {
        var depth = 0;
        length = 0;
        while (Peek(length) >= 0)
        {
            var found = _buffer.AsSpan(_start + length, _end - _start - length).IndexOfAny("\"{}[]"u8);
            if (found < 0)
            {
                Advance(ref length, _end - _start - length);
                continue;
            }
            Advance(ref length, found);
            var letter = _buffer[_start + length];
            if (letter == '"')
            {
                if (!ScanString(ref length)) return false;
                continue;
            }
            Advance(ref length);
            depth += letter is (byte)'{' or (byte)'[' ? 1 : -1;
            if (depth == 0) return true;
        }
        return false;
    }

    private bool ScanWholeString(out int length)
    {
        length = 0;
        return ScanString(ref length);
    }

    private bool ScanString(ref int length)
    {
        Advance(ref length);
        while (Peek(length) >= 0)
        {
            var found = _buffer.AsSpan(_start + length, _end - _start - length).IndexOfAny((byte)'"', (byte)'\\');
            if (found < 0)
            {
                Advance(ref length, _end - _start - length);
                continue;
            }
            Advance(ref length, found + 1);
            if (_buffer[_start + length - 1] == '"') return true;
            if (Peek(length) >= 0) Advance(ref length);
        }
        return false;
    }

    /// <summary>Moves on inside a value; one that outgrows the limit is let go of piece by piece.</summary>
    private void Advance(ref int length, int count = 1)
    {
        length += count;
        if (length <= ValueLimit) return;
        var dropped = length - 2048;
        _start += dropped;
        length -= dropped;
        _discarded += dropped;
    }

    private int Peek(int ahead)
    {
        while (_start + ahead >= _end)
            if (!Fill()) return -1;
        return _buffer[_start + ahead];
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

    private void SkipAssignment()
    {
        while (Peek(0) is ' ' or '\t' or '\r' or '\n') _start++;
        if (Peek(0) is '{' or '[') return;
        for (var ahead = 0; ahead < 1024 && Peek(ahead) >= 0; ahead++)
        {
            if (_buffer[_start + ahead] != '=') continue;
            _start += ahead + 1;
            return;
        }
    }
}
