using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Networks;

/// <summary>What is said where there is no network.</summary>
public static class PanelNetworkMessages
{
    public static Message NoEdition() => new("errors.panels.noedition.title");

    public static Message NoEditionIn(string panel) => new("errors.panels.noedition", ("panel", panel));
}
