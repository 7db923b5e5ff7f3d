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

internal static class RowFaultText
{
    public static string Describe(this RowFault fault) => fault switch
    {
        RowFault.MissingColumn => "the row has too few columns",
        RowFault.EmptyId => "an id is empty",
        RowFault.NulByte => "an id holds a NUL byte",
        RowFault.UnclosedQuote => "a quote is opened and never closed",
        RowFault.TextAfterQuote => "text follows a closing quote",
        RowFault.TooLong => $"the row is longer than {RowBlockReader.LongestRow:N0} bytes",
        RowFault.Negative => "a negative edge is no follow",
        RowFault.NoProfile => "an address is that of no profile, or of one on another platform",
        RowFault.UnknownRelation => "the row's relation is none that is read: follows, mentions, replies, reposts and quotes are",
        RowFault.MissingValue => "an id is what programs write where a value is missing, such as NA. If it is a handle, write it with @",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
    };
}
