namespace Twiplomacy.Storage.Covariates;

/// <summary>What is known of one pair.</summary>
/// <param name="Year">Null: at all times.</param>
/// <param name="Source">A country by its code of two letters, or an account by its address.</param>
/// <param name="Target">Likewise.</param>
public sealed record CovariateValue(short? Year, string Source, string Target, double Value);
