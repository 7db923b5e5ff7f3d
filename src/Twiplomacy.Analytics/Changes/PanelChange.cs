using Twiplomacy.Analytics.Panels;

namespace Twiplomacy.Analytics.Changes;

/// <summary>A change between two members of a panel.</summary>
public sealed record PanelChange(ChangeKind Kind, PanelMember Account, PanelMember Other, DateTimeOffset After, DateTimeOffset By);
