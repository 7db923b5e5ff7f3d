using System.Runtime.CompilerServices;

namespace Twiplomacy.Networks.Reading;

/// <summary>
/// Reads the columns of one row, byte by byte: quoted or not, spaces around them, any line end. Doubled quotes are
/// undone in place. RFC 4180, and tolerant beyond it.
/// </summary>
internal unsafe ref struct RowReader(byte* row, byte* end, byte separator)
{
    private readonly byte* _row = row;
    private byte* _next = row;
    private bool _atEnd;

    /// <summary>Line feeds passed so far, those inside quotes too.</summary>
    public int Lines { get; private set; }

    /// <summary>Where the next row starts; only after <see cref="SkipRest"/>.</summary>
    public readonly byte* Next => _next;

    /// <summary>Reads the next column; false if the row has no more or the column cannot be read.</summary>
    public bool TryRead(out byte* text, out int length, ref RowFault fault)
    {
        text = null;
        length = 0;
        if (_atEnd)
        {
            fault = RowFault.MissingColumn;
            return false;
        }
        SkipSpaces();
        if (*_next == '"') return TryReadQuoted(out text, out length, ref fault);
        text = _next;
        while (!IsEnd(*_next)) _next++;
        var stop = _next;
        while (stop > text && IsBlank(stop[-1])) stop--;
        length = (int)(stop - text);
        PassSeparator();
        return true;
    }

    /// <summary>Moves to the start of the next row, past quoted line feeds.</summary>
    public void SkipRest()
    {
        while (!_atEnd)
        {
            var fault = RowFault.MissingColumn;
            if (!TryRead(out _, out _, ref fault)) GiveUp();
        }
    }

    /// <summary>Gives up a row that has a fault: nothing but its first line is skipped, should a quote have been misread.</summary>
    public void GiveUp()
    {
        if (_atEnd) return;
        _next = _row;
        while (*_next != '\n') _next++;
        _next++;
        Lines = 1;
        _atEnd = true;
    }

    private bool TryReadQuoted(out byte* text, out int length, ref RowFault fault)
    {
        text = ++_next;
        var write = text;
        for (; ; _next++)
        {
            if (_next >= end)
            {
                length = 0;
                fault = RowFault.UnclosedQuote;
                return false;
            }
            if (*_next == '"' && *++_next != '"') break;
            if (*_next == '\n') Lines++;
            *write++ = *_next;
        }
        length = (int)(write - text);
        while (IsBlank(*_next) && (separator != ' ' || *_next == '\r')) _next++;
        if (IsEnd(*_next))
        {
            PassSeparator();
            return true;
        }
        fault = RowFault.TextAfterQuote;
        return false;
    }

    private void PassSeparator()
    {
        if (separator == ' ') SkipSpaces();
        if (*_next == '\r' && _next[1] == '\n') _next++;
        _atEnd = *_next == '\n';
        if (_atEnd) Lines++;
        if (_atEnd || separator != ' ') _next++;
    }

    private void SkipSpaces()
    {
        while (*_next == ' ' || (*_next == '\t' && separator != '\t')) _next++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsEnd(byte character) =>
        character == separator || character == '\n' || (character == '\t' && separator == ' ');

    private readonly bool IsBlank(byte character) =>
        character is (byte)' ' or (byte)'\r' || (character == '\t' && separator != '\t');
}
