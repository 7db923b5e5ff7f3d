using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Covariates;

/// <summary>The columns of the list of covariates.</summary>
public static class CovariateTable
{
    public static Table<CovariateAnswer> Table { get; } = new(
        "covariates",
        new("name", Word, row => row.Name),
        new("version", Integer, row => row.Version),
        new("unit", Word, row => row.Unit),
        new("codes", Word, row => row.Codes),
        new("symmetric", ColumnType.Boolean, row => row.Symmetric),
        new("symmetry_stated", ColumnType.Boolean, row => row.SymmetryStated),
        new("source", Text, row => row.Source) { Personal = Personal.FreeText },
        new("years", Word, row => string.Join(';', row.Years)),
        new("pairs", Integer, row => row.Pairs),
        new("rejected", Integer, row => row.Rejected),
        new("unmatched", Integer, row => row.Unmatched),
        new("sha256", Word, row => row.Sha256),
        new("uploaded_at", Instant, row => row.UploadedAt));
}
