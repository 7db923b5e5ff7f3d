using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Countries;

/// <summary>A country's ministry and its missions: who of them follows whom.</summary>
/// <param name="Code">The country's code of two letters; upper and lower case are one.</param>
/// <param name="Page">Which page.</param>
/// <param name="Edition">Which edition; the newest of the panel with most of its missions, where none is said.</param>
/// <param name="Show">Only missions that are so: tied like this, dormant, renamed, or without a list of their own.</param>
public sealed record MissionListQuery(
    [property: Key] string Code, PageRequest Page, string? Edition = null,
    [property: AllowedValues("connected", "one_way", "missing", "unknown", "dormant", "renamed", "no_list")] string? Show = null) : IListQuery;
