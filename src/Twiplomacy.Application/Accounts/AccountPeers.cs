using Twiplomacy.Analytics.Ties;
using Twiplomacy.Analytics.Worklists;

namespace Twiplomacy.Application.Accounts;

/// <summary>Its ties to peers at the instant.</summary>
/// <param name="Shown">Those of the chosen state.</param>
public sealed record AccountPeers(
    TieChoice Choice, IReadOnlyList<PeerTie> Shown, IReadOnlyDictionary<TieChoice, int> Counts, PeerReach Reach, Worklist Worklist);
