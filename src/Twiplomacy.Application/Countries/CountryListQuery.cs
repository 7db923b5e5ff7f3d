namespace Twiplomacy.Application.Countries;

/// <summary>The countries that have accounts in an edition.</summary>
/// <param name="Edition">Which edition; the newest, where none is said.</param>
public sealed record CountryListQuery(string? Edition = null);
