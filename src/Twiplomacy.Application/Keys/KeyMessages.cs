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

    public static Message WantsName(int most) => new("keys.name", ("count", most));

    public static Message WantsScope() => new("keys.scopes");

    public static Message NoPermission(string value) => new("keys.scope", ("value", value));

    public static Message NoPermission(string value, string suggestion) => new("keys.scope.suggest", ("value", value), ("suggestion", suggestion));

    public static Message NotFound() => new("keys.notfound");

    public static Message NoneActive(string prefix) => new("keys.notfound.detail", ("prefix", prefix));

    public static Message Days() => new("keys.form.days");
}
