using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Events;

/// <summary>What is said where it is not told whose events are asked for.</summary>
public static class EventMessages
{
    public static Message PanelOrAccount() => new("errors.events.scope");
}
