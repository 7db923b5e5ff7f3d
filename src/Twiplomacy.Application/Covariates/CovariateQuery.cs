using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Covariates;

/// <summary>One covariate of pairs.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Which version; the newest, where none is said.</param>
public sealed record CovariateQuery([property: Key] string Name, int? Version = null);
