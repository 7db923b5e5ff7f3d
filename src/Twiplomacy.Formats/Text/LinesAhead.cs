using System.Diagnostics.CodeAnalysis;

namespace Twiplomacy.Formats.Text;

/// <summary>A line that was looked at before its turn.</summary>
internal sealed record LineAhead(byte[] Line, long Number, bool TooLong);

/// <summary>Lines looked at before their turn: a queue whose members can be asked for by their place.</summary>
internal sealed class LinesAhead
{
    private readonly List<LineAhead> _lines = [];
    private int _first;

    public int Count => _lines.Count - _first;

    public LineAhead this[int index] => _lines[_first + index];

    public void Add(LineAhead line)
    {
        // What was taken is let go once it is the greater part, so that each line is moved once at most.
        if (_first > Count)
        {
            _lines.RemoveRange(0, _first);
            _first = 0;
        }
        _lines.Add(line);
    }

    public bool TryDequeue([NotNullWhen(true)] out LineAhead? line)
    {
        line = Count > 0 ? _lines[_first++] : null;
        return line is not null;
    }
}
