using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.People;

/// <summary>Someone who may sign in, as they are called.</summary>
/// <param name="Name">The name; capital letters make no difference.</param>
public sealed record NamedPersonQuery([property: Key] string Name);
