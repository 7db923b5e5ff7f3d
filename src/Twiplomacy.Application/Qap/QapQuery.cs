using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Qap;

/// <summary>One test of an edition's network.</summary>
/// <param name="Slug">The edition.</param>
/// <param name="Id">The number of the test.</param>
public sealed record QapQuery([property: Key] string Slug, [property: Key] int Id);
