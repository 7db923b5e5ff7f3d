using System.Globalization;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Covariates;

namespace Twiplomacy.Application.Covariates;

/// <summary>One version of a covariate: what is known of pairs of countries or accounts from elsewhere.</summary>
public sealed record CovariateAnswer
{
    /// <example>distance</example>
    public required string Name { get; init; }

    /// <example>1</example>
    public required int Version { get; init; }

    /// <summary><c>country</c> or <c>account</c>.</summary>
    /// <example>country</example>
    public required string Unit { get; init; }

    /// <summary>How its file writes countries; null if it is of accounts.</summary>
    /// <example>iso3</example>
    public string? Codes { get; init; }

    /// <summary>Whether a pair has one value in both directions.</summary>
    public required bool Symmetric { get; init; }

    /// <summary>Whether somebody said so; else the file showed it.</summary>
    public required bool SymmetryStated { get; init; }

    /// <summary>Where the values are from.</summary>
    public string? Source { get; init; }

    /// <summary>The years of which it has values; none: it holds for all.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>Values that are kept; of a symmetric covariate each pair counts once a year.</summary>
    public required int Pairs { get; init; }

    /// <summary>Rows that could not be read.</summary>
    public required int Rejected { get; init; }

    /// <summary>Rows of countries or accounts that nobody knows: they are left out.</summary>
    public required int Unmatched { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required string Sha256 { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }

    /// <summary>The first rows that could not be read.</summary>
    public required IReadOnlyList<RejectedPairAnswer> RejectedRows { get; init; }

    /// <summary>Every name that nobody knows, the most frequent first.</summary>
    public required IReadOnlyList<UnmatchedName> UnmatchedNames { get; init; }

    public static CovariateAnswer Of(CovariateRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new()
        {
            Name = row.Name, Version = row.Version, Unit = row.Codes is null ? "account" : "country",
            Codes = row.Codes is { } coding ? EnumWord.Of(coding) : null, Symmetric = row.IsSymmetric, SymmetryStated = row.IsSymmetryStated,
            Source = row.Source, Years = row.Years, Pairs = row.Pairs, Rejected = row.Rejected, Unmatched = row.Unmatched, Sha256 = row.Hash,
            UploadedAt = row.UploadedAt, UnmatchedNames = row.Findings.Unmatched,
            RejectedRows = [.. row.Findings.Rejected.Select(RejectedPairAnswer.Of)],
        };
    }

    /// <summary>What was taken and what was not, in sentences.</summary>
    public IEnumerable<Message> Told()
    {
        yield return CovariateMessages.Taken(string.Create(CultureInfo.InvariantCulture, $"{Name}@{Version}"), Pairs, Symmetric, SymmetryStated);
        if (Unmatched > 0) yield return CovariateMessages.Unmatched(Unmatched, UnmatchedNames.Select(name => name.Name));
        if (Rejected > 0) yield return CovariateMessages.Rejected(Rejected);
    }
}
