using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Worklists;

namespace Twiplomacy.Analytics.Worklists;

/// <summary>A step that somebody marked as done.</summary>
public sealed record DoneStep(PanelMember Peer, StepKind Kind, DateTimeOffset DoneAt);
