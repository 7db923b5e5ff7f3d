using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Measures;

/// <summary>What a measure is.</summary>
/// <param name="Id">The measure.</param>
public sealed record MeasureQuery([property: Key] string Id);
