using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Events;

/// <summary>What is said of changes that can't be told.</summary>
public static class EventMessages
{
    /// <summary>Neither a panel is named nor an account that leads to one.</summary>
    public static Message PanelNeeded() => new("errors.events.panel");
}
