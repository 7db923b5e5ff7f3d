using Twiplomacy.Core.Messages;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>What must be known of figures that a model expects.</summary>
public static class ModelMessages
{
    public static Message Assumption() => new("rankings.expected.assumption");
}
