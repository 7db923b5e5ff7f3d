using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Countries;

/// <summary>A country's ministry and its missions: who of them follows whom.</summary>
/// <param name="Code">The country's code of two letters; upper and lower case are one.</param>
/// <param name="Edition">Which edition; the newest of the panel with most of its missions, where none is said.</param>
/// <param name="Show">Only missions that are so: tied like this, dormant, renamed, or without a list of their own.</param>
public sealed record CountryAuditQuery(
    [property: Key] string Code, string? Edition = null,
    [property: AllowedValues("connected", "one_way", "missing", "unknown", "dormant", "renamed", "no_list")] string? Show = null)
{
    /// <summary>The filter of the word; all where none is said.</summary>
    public MissionFilter Filter =>
        Show is null ? MissionFilter.All : Enum.Parse<MissionFilter>(Show.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
