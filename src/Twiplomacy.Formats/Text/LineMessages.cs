using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Text;

/// <summary>Why a line of a file cannot be read.</summary>
public static class LineMessages
{
    public static Message OpenQuote { get; } = new("imports.quote.open");

    public static Message TooLong { get; } = new("imports.line.limit", ("size", new MessageValue.Size(LineReader.LineLimit)));

    /// <summary>Of a reader that has a bound of its own.</summary>
    public static Message TooLongHere { get; } = new("imports.line.toolong");
}
