using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Countries;

/// <summary>A country's accounts in an edition, and their ties.</summary>
/// <param name="Code">The country's code of two letters; upper and lower case are one.</param>
/// <param name="Edition">Which edition; the newest, where none is said.</param>
public sealed record CountryQuery([property: Key] string Code, string? Edition = null);
