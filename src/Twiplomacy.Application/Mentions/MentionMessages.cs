using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Mentions;

/// <summary>What is said of mentions that can't be told.</summary>
public static class MentionMessages
{
    /// <summary>Either narrows the mentions down, and both may.</summary>
    public static Message PanelOrAuthorNeeded() => new("errors.mentions.scope");

    /// <summary>None, or too many, were named.</summary>
    public static Message SomeHashtags(int most) => new("errors.hashtags.count", ("count", most));
}
