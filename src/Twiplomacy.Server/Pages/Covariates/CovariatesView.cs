using Twiplomacy.Application.Covariates;

namespace Twiplomacy.Server.Pages.Covariates;

/// <summary>Covariates that were uploaded, and a form for more.</summary>
/// <param name="MayUpload">Whether the reader may add some.</param>
/// <param name="Added">What was taken just now.</param>
/// <param name="Entered">What was sent and refused.</param>
/// <param name="Fault">Why.</param>
public sealed record CovariatesView(
    IReadOnlyList<CovariateAnswer> Covariates, bool MayUpload, CovariateAnswer? Added = null, CovariateUpload? Entered = null, string? Fault = null);
