using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>What a part of a web page is.</summary>
internal enum HtmlPartKind
{
    /// <summary>The address that a link leads to.</summary>
    Link,

    /// <summary>Text of the page's title or of its first heading.</summary>
    Heading,

    Text,

    /// <summary>An instant as machines read it, where the page shows a date to people.</summary>
    Time,

    /// <summary>The page ends in the middle of a tag.</summary>
    CutOff,
}

/// <summary>
/// The links and texts of a web page in their order, streamed: what a list that somebody downloaded as HTML consists of. Tags need not
/// be closed or nested rightly.
/// </summary>
internal readonly partial record struct HtmlPart(HtmlPartKind Kind, string Text)
{
    /// <summary>Of longer tags and texts only the beginning is looked at.</summary>
    private const int Longest = 4096;

    [GeneratedRegex(@"\Aa\s(?:[^>]*?\s)?href\s*=\s*(?:""(?<to>[^""]*)""|'(?<to>[^']*)'|(?<to>[^\s>""']+))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"\Atime\s(?:[^>]*?\s)?datetime\s*=\s*[""']?(?<at>[^""'\s>]{1,40})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Instant();

    public static IEnumerable<HtmlPart> Of(ExportFile file)
    {
        using var content = TextBytes.OpenUtf8(file.Open());
        using var reader = new StreamReader(content, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, 1 << 16);
        var (piece, isTag, isHeading, hidden) = (new Piece(), false, false, (string?)null);
        for (int read; (read = reader.Read()) >= 0;)
        {
            var letter = (char)read;
            if (isTag)
            {
                if (letter != '>' || !piece.EndsTag)
                {
                    piece.Add(letter);
                }
                else
                {
                    var tag = piece.Take();
                    isTag = false;
                    hidden = Hides(tag, hidden);
                    isHeading = NameOf(tag) is "title" or "h1" || (isHeading && NameOf(tag) is not ("/title" or "/h1"));
                    if (hidden is null && Link().Match(tag) is { Success: true } link)
                        yield return new HtmlPart(HtmlPartKind.Link, Decoded(link.Groups["to"].Value));
                    else if (hidden is null && Instant().Match(tag) is { Success: true } instant)
                        yield return new HtmlPart(HtmlPartKind.Time, instant.Groups["at"].Value);
                }
            }
            // In a script a sign of comparison begins no tag.
            else if (letter == '<' && (hidden is null || reader.Peek() == '/'))
            {
                var text = Decoded(piece.Take());
                if (hidden is null && text.Length > 0)
                    yield return new HtmlPart(isHeading ? HtmlPartKind.Heading : HtmlPartKind.Text, text);
                piece.BeginTag();
                isTag = true;
            }
            else if (hidden is null) piece.Add(letter);
        }
        if (isTag || hidden is not null) yield return new HtmlPart(HtmlPartKind.CutOff, "");
    }

    private static string Decoded(string text) => RawText.Of(WebUtility.HtmlDecode(text).Trim());

    private static string? Hides(string tag, string? hidden) => NameOf(tag) switch
    {
        "style" or "script" when hidden is null && !tag.EndsWith('/') => "/" + NameOf(tag),
        var name when name == hidden => null,
        _ => hidden,
    };

    private static string NameOf(string tag)
    {
        var end = tag.AsSpan().IndexOfAny(" \t\r\n");
        return (end < 0 ? tag : tag[..end]).TrimEnd('/').ToLowerInvariant();
    }

    /// <summary>A tag or a text while it is read; quotes in a tag hide its end, and a comment ends where comments end.</summary>
    private sealed class Piece
    {
        private readonly StringBuilder _text = new();
        private bool _isTag;
        private char _quote;
        private int _dashes;

        public bool EndsTag => IsComment ? _dashes >= 2 : _quote == '\0';

        private bool IsComment => _text.Length > 2 && _text[0] == '!' && _text[1] == '-' && _text[2] == '-';

        public void BeginTag() => (_isTag, _quote, _dashes) = (true, '\0', 0);

        public void Add(char letter)
        {
            _dashes = letter == '-' ? _dashes + 1 : 0;
            if (_isTag && !IsComment && letter is '"' or '\'') _quote = _quote == letter ? '\0' : _quote == '\0' ? letter : _quote;
            if (_text.Length < Longest) _text.Append(letter);
        }

        public string Take()
        {
            var text = _text.ToString();
            _text.Clear();
            _isTag = false;
            return text;
        }
    }
}
