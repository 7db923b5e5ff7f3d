using Twiplomacy.Core.Messages;

namespace Twiplomacy.Server.Web.Problems;

/// <summary>What is said of requests that are wrong before anybody looks at what they ask.</summary>
public static class RequestMessages
{
    public static Message NoSuch(MissingKind kind) => new($"errors.notfound.{kind.ToString().ToLowerInvariant()}");

    public static Message UnknownField(string name) => new("errors.field.unknown", ("name", name));

    public static Message UnknownField(string name, string suggestion) => new("errors.field.unknown.suggest", ("name", name), ("suggestion", suggestion));

    public static Message FieldMissing(string name) => new("errors.field.missing", ("name", name));

    public static Message NoAccountAddress(string value) => new("errors.account.address", ("value", value));

    public static Message NoGroup(string name, IReadOnlyList<string> allowed) =>
        new("errors.groups.none", ("name", name), ("allowed", MessageValue.Each(allowed)));

    /// <param name="count">How many are named.</param>
    public static Message NotComparable(string name, int count, int least, int most, string example) =>
        new("errors.compare.count", ("name", name), ("count", count), ("least", least), ("most", most), ("example", example));

    public static Message InNoPanel(string account) => new("errors.ties.nopanel", ("account", account));

    public static Message NotInPanel(string account, string panel, DateOnly date) =>
        new("errors.ties.panel", ("account", account), ("panel", panel), ("date", date));

    public static Message SameAccount() => new("errors.chains.same");

    public static Message EndMissing(string name) => new("errors.chains.end", ("name", name));

    /// <summary>One of two parameters is wanted.</summary>
    public static Message OneOf(string name, string other) => new("errors.parameter.either", ("name", name), ("other", other));

    public static Message OneKindAtATime() => new("errors.compare.kinds");

    public static Message AccountsWanted(string name, int most) => new("errors.accounts.count", ("name", name), ("most", most));

    public static Message NoEditionThen(string panel) => new("errors.panels.noedition", ("panel", panel));

    public static Message NoPermission(string value) => new("errors.scope", ("value", value));

    public static Message NoPermission(string value, string suggestion) => new("errors.scope.suggest", ("value", value), ("suggestion", suggestion));

    public static Message NoAddress(string path) => new("errors.path", ("path", path));

    public static Message OtherMethod(string path, string allowed, string method) =>
        new("errors.method", ("path", path), ("allowed", allowed), ("method", method));

    public static Message TooMany(int seconds) => new("errors.rate", ("count", seconds));

    public static Message OtherHost(string host) => new("errors.host", ("host", host));

    public static Message DatabaseAway() => new("errors.database");

    public static Message OurFailure() => new("errors.server");
}
