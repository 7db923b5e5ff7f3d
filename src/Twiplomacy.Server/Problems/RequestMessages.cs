using Twiplomacy.Core.Messages;

namespace Twiplomacy.Server.Problems;

/// <summary>What is said of requests that are wrong before anybody looks at what they ask.</summary>
public static class RequestMessages
{
    public static Message UnknownField(string name) => new("errors.field.unknown", ("name", name));

    public static Message UnknownField(string name, string suggestion) => new("errors.field.unknown.suggest", ("name", name), ("suggestion", suggestion));

    public static Message FieldMissing(string name) => new("errors.field.missing", ("name", name));

    public static Message NoAddress(string path) => new("errors.path", ("path", path));

    public static Message OtherMethod(string path, string allowed, string method) =>
        new("errors.method", ("path", path), ("allowed", allowed), ("method", method));

    public static Message TooMany(int seconds) => new("errors.rate", ("count", seconds));

    public static Message TooLarge(long bytes) => new("errors.body.large", ("size", new MessageValue.Size(bytes)));

    public static Message OtherHost(string host) => new("errors.host", ("host", host));

    public static Message DatabaseAway() => new("errors.database");

    public static Message OurFailure() => new("errors.server");
}
