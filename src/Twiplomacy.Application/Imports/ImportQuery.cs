using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Imports;

/// <summary>One import.</summary>
/// <param name="Id">The import.</param>
public sealed record ImportQuery([property: Key] int Id);
