using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Sampling;

/// <summary>
/// A query's result as SPARQL writes it in TSV, as a file of plain tab-separated lines: <c>?item</c> becomes <c>item</c>,
/// <c>&lt;http://…&gt;</c> the address, <c>"Ann"@en</c> and <c>"1970"^^&lt;…&gt;</c> the text. Each row stays on its line.
/// </summary>
internal static partial class SparqlTsv
{
    [GeneratedRegex(@"\A\?\w+(?:\t\?\w+)+\r?\n", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Variables();

    public static bool IsResult(FileSample sample) => sample.IsTable && sample.Head is [(byte)'?', ..] && Variables().IsMatch(sample.Text);

    public static ExportFile Of(ExportFile result) => result with { Length = null, Open = () => new PlainLines(result) };

    /// <summary>The value of a term; what is no term stands as it is.</summary>
    internal static string Value(ReadOnlySpan<char> term)
    {
        term = term.Trim(' ');
        if (term is ['<', .., '>']) return term[1..^1].ToString();
        if (term.IsEmpty || term[0] is not ('"' or '\'')) return term.ToString();
        var value = new StringBuilder(term.Length);
        for (var at = 1; at < term.Length && term[at] != term[0]; at++)
        {
            if (term[at] != '\\' || at + 1 == term.Length) value.Append(term[at]);
            else at += Unescaped(term[(at + 1)..], value);
        }
        return value.ToString();
    }

    /// <summary>Adds what stands behind a backslash; tells how many letters of it were read.</summary>
    private static int Unescaped(ReadOnlySpan<char> text, StringBuilder value)
    {
        var digits = text[0] switch { 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && text.Length > digits
            && int.TryParse(text[1..(digits + 1)], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code))
        {
            value.Append(new Rune(code).ToString());
            return digits + 1;
        }
        // A break of a line or a cell would be one in the plain file too.
        value.Append(text[0] is 't' or 'n' or 'r' or 'b' or 'f' ? ' ' : text[0]);
        return 1;
    }

    private static string Plain(string line, bool isHeader) => string.Join('\t', line.Split('\t').Select(cell =>
    {
        var value = isHeader ? cell.Trim().TrimStart('?') : Value(cell);
        return value.Contains('"', StringComparison.Ordinal) ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }));

    private sealed class PlainLines : ForwardStream
    {
        private readonly LineReader _lines;
        private readonly ExportFile _file;
        private byte[] _line = [];
        private int _read;

        public PlainLines(ExportFile file)
            : this(file, file.Open())
        {
        }

        private PlainLines(ExportFile file, Stream stream)
            : base(stream) => (_file, _lines) = (file, new LineReader(stream));

        protected override int Next(Span<byte> buffer)
        {
            if (_read == _line.Length && !NextLine()) return 0;
            var count = Math.Min(buffer.Length, _line.Length - _read);
            _line.AsSpan(_read, count).CopyTo(buffer);
            _read += count;
            return count;
        }

        private bool NextLine()
        {
            if (!_lines.Read()) return false;
            if (_lines.TooLong) throw DamagedData.Of(LineMessages.TooLong);
            var text = TextBytes.ToUtf8(_lines.Line);
            if (!text.Equals(_lines.Line)) _file.Foreign.Note(_lines.Number);
            (_line, _read) = (Encoding.UTF8.GetBytes(Plain(Encoding.UTF8.GetString(text.Span), _lines.Number == 1) + "\n"), 0);
            return true;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) _lines.Dispose();
            base.Dispose(disposing);
        }
    }
}
