using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Editions;

/// <summary>Which edition: by the revision that speaks for it, or by one of its revisions.</summary>
/// <param name="Slug">The edition.</param>
/// <param name="Number">The revision.</param>
public sealed record EditionKey([property: Key] string Slug, [property: Key] int? Number = null);
