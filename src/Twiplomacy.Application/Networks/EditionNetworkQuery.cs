using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Panels;

namespace Twiplomacy.Application.Networks;

/// <summary>The network of an edition.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Members">Which members; a tie is there if both its ends are.</param>
/// <param name="Relation">Pairs that follow each other, every follow, or who mentioned whom in the edition's window.</param>
public sealed record EditionNetworkQuery(
    EditionKey Edition, MemberChoice Members, [property: AllowedValues("mutual", "follow", "mention")] string? Relation = "mutual");
