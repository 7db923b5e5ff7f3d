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
        RowFault.MissingColumn => "The row has too few columns.",
        RowFault.EmptyId => "An ID is empty.",
        RowFault.NulByte => "An ID contains a NUL byte.",
        RowFault.UnclosedQuote => "A quotation mark is opened and never closed.",
        RowFault.TextAfterQuote => "There is text after a closing quotation mark.",
        RowFault.TooLong => $"The row is longer than {RowBlockReader.LongestRow:N0} bytes.",
        RowFault.Negative => "A negative edge is not a follow.",
        RowFault.NoProfile => "The address is not that of a profile, or it is on another platform.",
        RowFault.UnknownRelation => "We do not read this row’s relation. We read follows, mentions, replies, reposts and quotes.",
        RowFault.MissingValue => "The ID is a placeholder for a missing value, such as NA. If it is a handle, write it with @.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
    };
}
