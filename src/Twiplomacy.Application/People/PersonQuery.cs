using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.People;

/// <summary>Someone who may sign in.</summary>
/// <param name="Id">The person.</param>
public sealed record PersonQuery([property: Key] int Id);
