using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.Keys;

/// <summary>One API key.</summary>
/// <param name="Prefix">The key's first twelve characters, by which it is listed.</param>
public sealed record KeyQuery([property: Key] string Prefix);
