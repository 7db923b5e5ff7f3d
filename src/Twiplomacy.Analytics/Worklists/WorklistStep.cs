using Twiplomacy.Analytics.Panels;

namespace Twiplomacy.Analytics.Worklists;

/// <summary>
/// A step that would bring a mutual tie, and the rank in mutual follows that all steps so far would bring by what is known:
/// what the unknown leaves open is not in it.
/// </summary>
/// <param name="RankAfter">Rank if this step and all before it in the list were taken and nothing else changed.</param>
public sealed record WorklistStep(PanelMember Peer, int PeerMutual, int RankAfter);
