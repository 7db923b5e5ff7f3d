using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Text;

/// <summary>Why a line of a file cannot be read.</summary>
public static class LineMessages
{
    public static Message OpenQuote { get; } = new("imports.quote.open");

    public static Message TextBehindQuote { get; } = new("imports.quote.text");

    public static Message TooLong { get; } = LongerThan(LineReader.LineLimit);

    /// <summary>Of a reader that has a bound of its own.</summary>
    public static Message TooLongHere { get; } = new("imports.line.toolong");

    public static Message LongerThan(long bytes) => new("imports.line.limit", ("size", new MessageValue.Size(bytes)));
}
