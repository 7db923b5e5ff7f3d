using Twiplomacy.Application.PeerSets;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Pages.PeerSets;

/// <summary>Sets of peers, and how their ministries stand in an edition.</summary>
/// <param name="Edition">The newest; null where there is none yet.</param>
/// <param name="MayChange">Whether the reader may make sets and remove them.</param>
/// <param name="Entered">What was sent and refused.</param>
/// <param name="Fault">Why.</param>
public sealed record PeerSetsView(
    EditionRevisionRow? Edition, IReadOnlyList<PeerGroup> Groups, bool MayChange, PeerSetFields? Entered = null, string? Fault = null);
