using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Tables;

/// <summary>Why a table is not as RFC 4180 and our own files have it.</summary>
public static class CsvMessages
{
    public static Message Width(long row, int count, int width) =>
        new("imports.csv.fields", ("count", count), ("row", MessageValue.Name(row)), ("width", width));

    public static Message TooManyFields(long row, int max) => new("imports.csv.toomanyfields", ("row", MessageValue.Name(row)), ("max", max));

    public static Message NoLineFeed(long row) => new("imports.csv.nolinefeed", ("row", MessageValue.Name(row)));

    public static Message QuoteOutside(long row) => new("imports.csv.quoteoutside", ("row", MessageValue.Name(row)));

    public static Message TextBehindQuote(long row) => new("imports.csv.quotetext", ("row", MessageValue.Name(row)));

    public static Message OpenQuote(long row) => new("imports.csv.quoteopen", ("row", MessageValue.Name(row)));
}
