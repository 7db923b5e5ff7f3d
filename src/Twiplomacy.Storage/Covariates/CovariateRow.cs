using Twiplomacy.Core.Panels;

namespace Twiplomacy.Storage.Covariates;

/// <summary>One version of a covariate of pairs, without its values.</summary>
/// <param name="Codes">How its file writes countries; null: it is of accounts.</param>
/// <param name="IsSymmetric">A pair has one value in both directions.</param>
/// <param name="IsSymmetryStated">Somebody said whether it is; else the file showed it.</param>
/// <param name="Source">Where the values are from, in the words of whoever uploaded them.</param>
/// <param name="Years">Of which it has values; none: it holds for all.</param>
/// <param name="Pairs">Values stored; of a symmetric one each pair counts once a year.</param>
/// <param name="Rejected">Rows that could not be read.</param>
/// <param name="Unmatched">Rows of countries or accounts that nobody knows.</param>
/// <param name="Hash">SHA-256 of the file, in hexadecimal.</param>
public sealed record CovariateRow(
    int CovariateId, string Name, int Version, CountryCoding? Codes, bool IsSymmetric, bool IsSymmetryStated, string? Source, int[] Years, int Pairs,
    int Rejected, int Unmatched, CovariateFindings Findings, string Hash, DateTimeOffset UploadedAt);
