using System.Text.Json;
using Twiplomacy.Core.Panels;

namespace Twiplomacy.Storage.Covariates;

/// <summary>The columns of covariates, and what stands in them.</summary>
internal static class CovariateRows
{
    public const string Select = """
        select covariate_id as CovariateId, name as Name, version as Version, codes as Codes, is_symmetric as IsSymmetric,
            is_stated as IsSymmetryStated, source as Source, years as Years, pairs as Pairs, rejected as Rejected, unmatched as Unmatched,
            findings::text as Findings, encode(file_hash, 'hex') as Hash, uploaded_at as UploadedAt
        from covariate
        """;

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static string Write(CovariateFindings findings) => JsonSerializer.Serialize(findings, Json);

    /// <summary>A row as the driver gives it.</summary>
    internal sealed record Stored(
        int CovariateId, string Name, int Version, string? Codes, bool IsSymmetric, bool IsSymmetryStated, string? Source, int[] Years, int Pairs,
        int Rejected, int Unmatched, string Findings, string Hash, DateTimeOffset UploadedAt)
    {
        public CovariateRow Read() => new(
            CovariateId, Name, Version, Codes is null ? null : Enum.Parse<CountryCoding>(Codes, ignoreCase: true), IsSymmetric, IsSymmetryStated,
            Source, Years, Pairs, Rejected, Unmatched, JsonSerializer.Deserialize<CovariateFindings>(Findings, Json)!, Hash, UploadedAt);
    }
}
