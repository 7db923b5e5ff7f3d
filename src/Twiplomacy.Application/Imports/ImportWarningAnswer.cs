using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Application.Imports;

/// <summary>Something to know about a row, or about a whole file where the row is 0.</summary>
public sealed record ImportWarningAnswer(string File, long Row, string Message)
{
    public static ImportWarningAnswer Of(ImportWarningRow row) => new(row.Path, row.Row, row.Message.ToString());
}
