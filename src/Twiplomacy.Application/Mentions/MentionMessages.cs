using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Mentions;

/// <summary>What is said where it is not told whose posts are asked for.</summary>
public static class MentionMessages
{
    public static Message PanelOrAuthor() => new("errors.mentions.scope");
}
