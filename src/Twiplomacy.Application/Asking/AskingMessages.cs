using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Asking;

/// <summary>What is said of questions that are wrong in themselves, whatever they ask.</summary>
public static class AskingMessages
{
    public static Message Wrong() => new("errors.request.title");

    public static Message NotAWholeNumber(string name, string value) => new("errors.number", ("name", name), ("value", value));

    public static Message OutOfRange(string name, string value, string min, string max) =>
        new("errors.number.range", ("name", name), ("value", value), ("min", min), ("max", max));

    public static Message NotANumber(string name, string value) => new("errors.decimal", ("name", name), ("value", value));

    public static Message NotOneOf(string name, string value, IEnumerable<string> allowed) =>
        new("errors.choice", ("name", name), ("value", value), ("allowed", MessageValue.Each(allowed)));

    public static Message NotADate(string name, string value) => new("errors.date.years", ("name", name), ("value", value));

    public static Message NotADay(string name, string value) => new("errors.day", ("name", name), ("value", value));

    public static Message Missing(string name) => new("errors.parameter.missing", ("name", name));

    public static Message GivenTwice(string name, int count) => new("errors.parameter.repeated", ("count", count), ("name", name));

    public static Message HoldsZero(string name) => new("errors.nulcharacter", ("name", name));

    public static Message UnknownParameter(string name) => new("errors.parameter.unknown", ("name", name));

    public static Message UnknownParameter(string name, string suggestion) =>
        new("errors.parameter.unknown.suggest", ("name", name), ("suggestion", suggestion));

    /// <summary>Where a column of the panel can be named behind a prefix.</summary>
    public static Message UnknownParameterOrColumn(string name, string filter) => new("errors.parameter.unknown.column", ("name", name), ("filter", filter));

    public static Message UnknownValue(string name, string value, IReadOnlyCollection<string> allowed) => allowed.Count == 0
        ? new("errors.unknown.value.none", ("name", name), ("value", value))
        : new("errors.unknown.value", ("name", name), ("value", value), ("allowed", MessageValue.Each(allowed)));

    /// <summary>Exactly one of two fields is wanted.</summary>
    public static Message OneOf(string name, string other) => new("errors.parameter.either", ("name", name), ("other", other));

    public static Message FromAfterTo() => new("errors.period");

    public static Message NotFound(MessageValue.Term kind, string name) => new("errors.notfound.named", ("kind", kind), ("name", name));

    public static Message NotFound(MessageValue.Term kind, string name, string suggestion) =>
        new("errors.notfound.named.suggest", ("kind", kind), ("name", name), ("suggestion", suggestion));

    public static Message ForeignCursor() => new("errors.cursor");

    public static Message Changed() => new("errors.changed");

    public static Message ChangedSince() => new("errors.changed.detail");

    public static Message NotAllowed(string scope) => new("errors.keys.forbidden.detail", ("scope", scope));
}
