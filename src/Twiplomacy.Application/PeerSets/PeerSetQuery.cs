using System.ComponentModel.DataAnnotations;

namespace Twiplomacy.Application.PeerSets;

/// <summary>One set of peers.</summary>
/// <param name="Slug">Its name in addresses.</param>
public sealed record PeerSetQuery([property: Key] string Slug);
