using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.PeerSets;

/// <summary>How the accounts of a set of peers stand by a measure.</summary>
/// <param name="Slug">The set.</param>
/// <param name="Edition">Which edition; the newest, where none is said.</param>
/// <param name="Measure">By which measure.</param>
/// <param name="Kind">Of each country the account of this office.</param>
public sealed record PeerStandingQuery(
    [property: Key] string Slug, string? Edition = null, string Measure = "mutual_follows", string Kind = "foreign_ministry");
