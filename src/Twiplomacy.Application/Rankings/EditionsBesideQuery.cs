using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Rankings;

/// <summary>What changed between two editions of a panel.</summary>
/// <param name="Slug">One edition.</param>
/// <param name="Other">The other; the earlier of the two has to be sealed.</param>
/// <param name="Measure">By which measure accounts are ranked; mutual follows, where nothing is said.</param>
public sealed record EditionsBesideQuery([property: Key] string Slug, [property: Key] string Other, string? Measure = null);
