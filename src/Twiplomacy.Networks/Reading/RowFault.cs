using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.EdgeLists;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Networks.Reading;

/// <summary>Why a row of an edge list could not be read.</summary>
internal enum RowFault
{
    MissingColumn,
    EmptyId,
    NulByte,
    UnclosedQuote,
    TextAfterQuote,
    TooLong,
    Negative,
    NoProfile,
    UnknownRelation,
    MissingValue,
}

internal static class RowReasons
{
    /// <summary>The fault in the words of an import.</summary>
    /// <param name="text">The cell that has it, if one has.</param>
    /// <param name="columns">Columns that the row has.</param>
    public static Message Of(RowFault fault, string text, int columns, EdgeListLayout layout) => fault switch
    {
        RowFault.MissingColumn => RowMessages.Columns(columns, layout.NeededColumns),
        RowFault.EmptyId => AccountMessages.Empty,
        RowFault.NulByte => AccountMessages.Characters(text),
        RowFault.UnclosedQuote => LineMessages.OpenQuote,
        RowFault.TextAfterQuote => LineMessages.TextBehindQuote,
        RowFault.TooLong => LineMessages.LongerThan(RowBlockReader.LongestRow),
        RowFault.Negative => RowMessages.NegativeEdge,
        RowFault.NoProfile => AccountNames.ReasonAgainst(text, layout.Dialect.Platform),
        RowFault.UnknownRelation => RowMessages.NoRelation(text),
        RowFault.MissingValue => AccountMessages.MissingValue(text),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
    };
}
