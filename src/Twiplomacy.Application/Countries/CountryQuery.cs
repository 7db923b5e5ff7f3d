using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Countries;

/// <summary>A country's accounts in an edition, and their ties.</summary>
/// <param name="Code">The country's code of two letters; upper and lower case are one.</param>
/// <param name="Edition">Which edition; the newest that has accounts of the country, where none is said.</param>
/// <param name="With">A country or a group of countries: how it is tied with these.</param>
public sealed record CountryQuery([property: Key] string Code, string? Edition = null, string? With = null);
