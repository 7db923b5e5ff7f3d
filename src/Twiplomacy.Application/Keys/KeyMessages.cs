using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Keys;

/// <summary>What is said of API keys.</summary>
public static class KeyMessages
{
    public static Message Owner() => new("keys.column.owner");

    public static Message Ends() => new("keys.column.ends");

    public static Message NoEnd() => new("keys.noend");

    public static Message Ended() => new("keys.ended");

    public static Message WrongDays(int most) => new("keys.days", ("count", most));

    public static Message Days() => new("keys.form.days");
}
