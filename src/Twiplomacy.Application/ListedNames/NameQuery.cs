using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.ListedNames;

/// <summary>One name in the lists of an import.</summary>
/// <param name="Id">The import.</param>
/// <param name="Number">The name, by its number in the list of names.</param>
public sealed record NameQuery([property: Key] int Id, [property: Key] int Number);
