using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Panels;

/// <summary>What is said where a panel can't be had.</summary>
public static class PanelMessages
{
    public static Message NoSuchPanel() => new("errors.panels.notfound");
}
