using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Application.Imports;

/// <summary>A row that could not be read: where it stands, why, and its text.</summary>
public sealed record RejectedRowAnswer(int Number, string File, long Row, string Reason, string Raw)
{
    /// <summary>Which reason it is, whatever its words.</summary>
    /// <example>imports.row.noaccount</example>
    public required string Code { get; init; }

    public static RejectedRowAnswer Of(ImportRejectedRow row) => new(row.Number, row.Path, row.Row, row.Reason.ToString(), row.Raw) { Code = row.Reason.Code };
}
