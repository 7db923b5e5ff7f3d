using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Panels;

/// <summary>What is said where a panel, or some of its members, can't be had.</summary>
public static class PanelMessages
{
    public static Message NoSuchPanel() => new("errors.panels.notfound");

    public static Message CountryOfTwoLetters(string value) => new("errors.country.invalid", ("value", value));
}
